package alongside.launch;

import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Permissions of what the village keeps: its owner may, nobody else.
final class OnlyOwner {

    static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OnlyOwner() {}

    static FileAttribute<?> directory() {
        return PosixFilePermissions.asFileAttribute(DIRECTORY);
    }

    static FileAttribute<?> file() {
        return PosixFilePermissions.asFileAttribute(FILE);
    }
}
