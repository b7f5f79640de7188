package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the doctor looks at in a data directory. It holds nothing and changes nothing.
///
/// @param keys the directory of the two key files
record VillageCheck(Path data, Path keys, int port, LocalDate today) {

    private static final int NUMBERS_HOLD_DAYS = 90;

    List<Finding> findings() {
        if (!DataDirectory.isOne(data)) {
            return List.of(Finding.well("No village lives in " + data + " yet; ./alongside begins one."), portIsFree());
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(isOursAlone(data, OnlyOwner.DIRECTORY, "700"));
        findings.add(isWritable());
        findings.add(runs());
        findings.add(key("village.key", "nothing private in the database opens without it"));
        findings.add(key("lookup.key", "no recovery words work without it"));
        if (Files.exists(data.resolve("helplines.tsv"))) {
            findings.add(numbersHold(data.resolve("helplines.tsv")));
        }
        return findings;
    }

    private Finding isWritable() {
        return Files.isWritable(data)
                ? Finding.well(data + " can be written.")
                : Finding.mend(data + " cannot be written by " + System.getProperty("user.name")
                        + "; start the village as the one it belongs to.");
    }

    private Finding runs() {
        if (DataDirectory.isInUse(data)) {
            return Finding.well("A village runs in it.");
        }
        return portIsFree();
    }

    private Finding portIsFree() {
        try {
            Address.of(Address.LOOPBACK, port, null).ensureFree();
            return Finding.well("Port " + port + " is free.");
        } catch (CannotStart taken) {
            return Finding.mend(String.valueOf(taken.getMessage()));
        }
    }

    private Finding key(String name, String why) {
        Path file = keys.resolve(name);
        if (Files.exists(file)) {
            return isOursAlone(file, OnlyOwner.FILE, "600");
        }
        return hasBegun()
                ? Finding.mend(file + " is not there, and " + why + "; put your copy of it back.")
                : Finding.well(file + " is made at the first start.");
    }

    private boolean hasBegun() {
        try {
            return DataDirectory.known(data).containsKey(DatabaseOptions.KEY) || Files.exists(data.resolve("postgres"));
        } catch (IOException e) {
            return true;
        }
    }

    private static Finding isOursAlone(Path path, Set<PosixFilePermission> allowed, String mode) {
        try {
            Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
            return allowed.containsAll(found)
                    ? Finding.well(path + " is for its owner alone.")
                    : Finding.mend(path + " is " + PosixFilePermissions.toString(found) + ", open to others; chmod "
                            + mode + " " + path + ".");
        } catch (IOException e) {
            return Finding.mend(path + " cannot be looked at: " + e.getMessage() + ".");
        }
    }

    /// The last column says when somebody last made sure of a number.
    private Finding numbersHold(Path file) {
        try {
            LocalDate oldEnough = today.minusDays(NUMBERS_HOLD_DAYS);
            long old = Files.readAllLines(file).stream()
                    .map(line -> line.substring(line.lastIndexOf('\t') + 1).strip())
                    .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .filter(date -> date.compareTo(oldEnough.toString()) < 0)
                    .count();
            return old == 0
                    ? Finding.well("Every number in " + file + " was checked within " + NUMBERS_HOLD_DAYS + " days.")
                    : Finding.mend(old + " of the numbers in " + file + " were last checked more than "
                            + NUMBERS_HOLD_DAYS + " days ago; look each up at its source and write down the day.");
        } catch (IOException e) {
            return Finding.mend(file + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
