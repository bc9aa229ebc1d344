// The whole classes of Java in the guide compile, and do what it says.
package io.bojagi.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

class DocsTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(import .*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void whatTheGuideShowsRuns() throws Exception {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("../../docs/jvm-testing.md")));
        int tests = 0;
        int programs = 0;
        while (blocks.find()) {
            Class<?> shown = compiled(blocks.group(1));
            if (shown.getSimpleName().endsWith("Test")) {
                tests++;
                EngineTestKit.engine("junit-jupiter").selectors(selectClass(shown)).execute()
                        .testEvents().assertStatistics(all -> all.failed(0).aborted(0));
            } else {
                programs++;
                Method main = shown.getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                assertNull(main.invoke(null, (Object) new String[0]));
            }
        }
        assertEquals(2, tests);
        assertEquals(1, programs);
    }

    private Class<?> compiled(String source) throws Exception {
        Matcher name = CLASS.matcher(source);
        if (!name.find()) {
            throw new AssertionError("no class in\n" + source);
        }
        Path file = Files.writeString(folder.resolve(name.group(1) + ".java"), source);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var said = new StringWriter();
            boolean good = compiler.getTask(said, files, null,
                    List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString(), "-proc:none"),
                    null, files.getJavaFileObjects(file)).call();
            assertEquals(true, good, said.toString());
        }
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass(name.group(1));
    }
}
