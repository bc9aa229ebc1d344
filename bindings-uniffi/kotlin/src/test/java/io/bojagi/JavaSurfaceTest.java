// What a Java program meets has no type of Kotlin's in it.
package io.bojagi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaSurfaceTest {
    private static final String KOTLIN = ".*\\bkotlinx?\\..*";

    private static JarFile jar() throws Exception {
        return new JarFile(Path.of(BojagiException.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile());
    }

    private static List<Class<?>> classes() throws Exception {
        List<Class<?>> found = new ArrayList<>();
        try (JarFile jar = jar()) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith("io/bojagi/") && name.endsWith(".class") && !name.startsWith("io/bojagi/internal/")) {
                    Class<?> known = Class.forName(name.replace('/', '.').substring(0, name.length() - 6));
                    if (Modifier.isPublic(known.getModifiers()) && !known.isSynthetic() && !known.isAnonymousClass()) {
                        found.add(known);
                    }
                }
            }
        }
        return found;
    }

    private static String described(Member member) {
        if (member instanceof Field field) {
            return field.toGenericString();
        }
        String thrown = Arrays.toString(((Executable) member).getGenericExceptionTypes());
        return (member instanceof Method method ? method.toGenericString() : ((Constructor<?>) member).toGenericString()) + thrown;
    }

    @Test
    void noKotlinTypes() throws Exception {
        List<String> met = new ArrayList<>();
        int seen = 0;
        for (Class<?> known : classes()) {
            // What is internal to Kotlin is public below; its name or its class says that it is not meant.
            if (known.getName().matches(".*Kt(\\$.*)?") || known.getPackageName().equals("io.bojagi")
                    && List.of("Refused", "Thrown", "AskedProvider", "Pages", "Library", "Calls").contains(known.getSimpleName())) {
                continue;
            }
            for (Member member : Stream.of(known.getMethods(), known.getConstructors(), known.getFields())
                    .flatMap(Arrays::stream).toList()) {
                if (!member.isSynthetic() && member.getDeclaringClass().getName().startsWith("io.bojagi")) {
                    seen++;
                    if (described(member).matches(KOTLIN)) {
                        met.add(described(member));
                    }
                }
            }
        }
        assertEquals(List.of(), met);
        assertTrue(seen > 500, "only " + seen);
    }

    @Test
    void bytecodeOfJava17() throws Exception {
        try (JarFile jar = jar()) {
            for (JarEntry entry : jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
                assertEquals(61, version(jar, entry), entry.getName());
            }
        }
    }

    private static int version(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            in.skipBytes(6);
            return in.readUnsignedShort();
        }
    }

    @Test
    void whatTheJarHolds() throws Exception {
        try (JarFile jar = jar()) {
            for (String name : List.of("META-INF/LICENSE-APACHE", "META-INF/LICENSE-MIT", "META-INF/LICENSE-THIRD-PARTY",
                    "META-INF/proguard/bojagi.pro")) {
                assertTrue(jar.getEntry(name) != null, name);
            }
            assertEquals("io.bojagi", jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
        }
    }
}
