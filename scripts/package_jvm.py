"""The JVM's part of `make package`: the release jar in a Maven repository of its own, from where
two small projects, in Kotlin and in Java, take it and use it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build/package-jvm"
REPOSITORY = FOLDER / "repository"
LOCAL = ROOT / "build/m2"
MAVEN = ["mvn", "-B", "-q", "-Dstyle.color=never", f"-Dmaven.repo.local={LOCAL}"]
(VERSION,) = re.findall(r'^version = "(.*)"$', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)
KOTLIN_VERSION = "2.4.21"

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>shop</groupId><artifactId>{language}</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <kotlin.compiler.jvmTarget>17</kotlin.compiler.jvmTarget>
    <kotlin.compiler.daemon>false</kotlin.compiler.daemon>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <repositories><repository><id>packaged</id><url>{repository}</url></repository></repositories>
  <dependencies>
    <dependency><groupId>io.bojagi</groupId><artifactId>bojagi</artifactId><version>{version}</version></dependency>
  </dependencies>
  <build><sourceDirectory>.</sourceDirectory><plugins>{plugin}
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
      <version>3.9.0</version><executions><execution><phase>compile</phase>
      <goals><goal>copy-dependencies</goal></goals></execution></executions></plugin>
  </plugins></build>
</project>"""
KOTLIN_PLUGIN = f"""<plugin><groupId>org.jetbrains.kotlin</groupId>
      <artifactId>kotlin-maven-plugin</artifactId>
      <version>{KOTLIN_VERSION}</version><executions><execution><phase>compile</phase>
      <goals><goal>compile</goal></goals></execution></executions></plugin>"""
JAVA_PLUGIN = """<plugin><groupId>org.apache.maven.plugins</groupId>
      <artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>"""
KOTLIN = """import io.bojagi.SecretString
import io.bojagi.ncloud.SecretManager
import kotlinx.coroutines.flow.toList

suspend fun main() = SecretManager().use { secrets ->
    val value = SecretString("{\\"password\\":\\"p1\\"}")
    val made = secrets.createSecret("kotlin", value, listOf("password"))
    check(secrets.getSecretValue(made.secretId).active!!["password"]!!.reveal() == "p1")
    check(secrets.iterSecretList().toList().any { it.secretName == "kotlin" })
    println("used with Kotlin")
}
"""
JAVA = """import io.bojagi.SecretString;
import io.bojagi.ncloud.CreateSecretRequest;
import io.bojagi.ncloud.SecretManager;
import java.util.List;

class Main {
    public static void main(String[] args) {
        try (SecretManager secrets = SecretManager.builder().build()) {
            SecretString value = SecretString.of("{\\"password\\":\\"p1\\"}");
            var request = CreateSecretRequest.builder("java", value, List.of("password")).build();
            String id = secrets.createSecretBlocking(request).getSecretId();
            SecretString found = secrets.getSecretValueAsync(id).join().getActive().get("password");
            if (!found.reveal().equals("p1")) {
                throw new AssertionError(found);
            }
        }
        System.out.println("used with Java " + System.getProperty("java.version"));
    }
}
"""


def run(*command: str | Path, folder: Path = ROOT, **environment: str) -> None:
    subprocess.run([*map(str, command)], cwd=folder, env={**os.environ, **environment}, check=True)


def checked(jar: Path) -> None:
    print(f"{jar.name}: {jar.stat().st_size / 1e6:.2f} MB")
    with zipfile.ZipFile(jar) as archive:
        names = set(archive.namelist())
    licences = {f"META-INF/LICENSE-{name}" for name in ("APACHE", "MIT", "THIRD-PARTY")}
    assert names >= {*licences, "META-INF/proguard/bojagi.pro"}, names
    assert any("bojagi_uniffi" in name for name in names), names


def used(language: str, name: str, source: str, plugin: str, main: str, url: str) -> None:
    project = FOLDER / language
    project.mkdir()
    pom = POM.format(
        language=language, repository=REPOSITORY.as_uri(), version=VERSION, plugin=plugin
    )
    (project / "pom.xml").write_text(pom)
    (project / name).write_text(source)
    # From the repository, not from what another build has left behind.
    shutil.rmtree(LOCAL / "io/bojagi", ignore_errors=True)
    run(*MAVEN, "compile", folder=project)
    keys = {"NCLOUD_ACCESS_KEY_ID": "a-key", "NCLOUD_SECRET_ACCESS_KEY": "a-secret"}
    path = "target/classes:target/dependency/*"
    run("java", "-cp", path, main, folder=project, NCLOUD_SECRETMANAGER_ENDPOINT=url, **keys)


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    run("bindings-uniffi/build", "--release")
    target = f"-DaltDeploymentRepository=packaged::default::{REPOSITORY.as_uri()}"
    library = ["-f", "bindings-uniffi/pom.xml", "-pl", "kotlin", "-am", "-Dmaven.test.skip=true"]
    run(*MAVEN, *library, target, "deploy")
    folder = REPOSITORY / f"io/bojagi/bojagi/{VERSION}"
    checked(folder / f"bojagi-{VERSION}.jar")
    assert (folder / f"bojagi-{VERSION}-sources.jar").exists()
    emulator = [os.environ["BOJAGI_EMULATOR"], "--port", "0", "--format", "json"]
    with subprocess.Popen(
        [*emulator, "--credentials", "a-key:a-secret"], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        try:
            url = "http://" + json.loads(process.stdout.readline())["address"]
            used("kotlin", "Main.kt", KOTLIN, KOTLIN_PLUGIN, "MainKt", url)
            used("java", "Main.java", JAVA, JAVA_PLUGIN, "Main", url)
        finally:
            process.terminate()


main()
