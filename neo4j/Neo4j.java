import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j Community server with Bolt on 127.0.0.1 and nothing else.
 *
 * <p>Run as a single source file: {@code java -cp <jars> Neo4j.java <home> <port> [--auth] [--temporary]}.
 * With {@code --auth} the password of the user "neo4j" is read as the first line of standard input, so that it
 * shows in no list of processes. With {@code --temporary} the home folder is removed at the end. Prints one line,
 * "ready", once the database answers, and ends when its standard input closes: so it never outlives what started
 * it, however that ended.
 */
public final class Neo4j {
    private static final String HOST = "127.0.0.1";
    private static final long PAGE_CACHE_MEBIBYTES = 512;
    private static final long AVAILABLE_MILLISECONDS = 60_000;
    private static final long SHUTDOWN_MILLISECONDS = 20_000;

    private static volatile DatabaseManagementService service;

    public static void main(String[] arguments) throws IOException {
        var flags = Set.of(arguments);
        var home = Path.of(arguments[0]).toAbsolutePath();
        var port = Integer.parseInt(arguments[1]);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var password = flags.contains("--auth") ? input.readLine() : null;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home, flags.contains("--temporary"))));
        inBackground(() -> exitAtEndOf(input));
        try {
            service = build(home, port, password != null);
            awaitDatabase();
            if (password != null) {
                setPassword(password);
            }
            System.out.println("ready");
        } catch (Exception error) {
            printCauses(error);
            System.exit(1);
        }
    }

    private static DatabaseManagementService build(Path home, int port, boolean asksForPassword) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress(HOST, port))
                .setConfig(GraphDatabaseSettings.auth_enabled, asksForPassword)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(PAGE_CACHE_MEBIBYTES))
                // Ten idle seconds at every stop otherwise.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                // Half a gigabyte of empty log files otherwise, in every temporary folder.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
    }

    /** A database that fails to open does not fail the build, so it is asked for by name. */
    private static void awaitDatabase() {
        var name = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
        if (!service.database(name).isAvailable(AVAILABLE_MILLISECONDS)) {
            throw new IllegalStateException("The database \"" + name + "\" did not open; see logs/debug.log in its home");
        }
    }

    /** Replaces the user: altering it fails on a kept home that has this password already. */
    private static void setPassword(String password) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    private static void exitAtEndOf(BufferedReader input) {
        try {
            while (input.readLine() != null) {
                // Nothing is said here; only the end matters.
            }
        } catch (IOException error) {
            // A broken pipe is an end too.
        }
        System.exit(0);
    }

    private static void stop(Path home, boolean isTemporary) {
        inBackground(Neo4j::haltWhenLate);
        if (service != null) {
            service.shutdown();
        }
        if (isTemporary) {
            remove(home);
        }
    }

    private static void haltWhenLate() {
        try {
            Thread.sleep(SHUTDOWN_MILLISECONDS);
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void remove(Path folder) {
        try (var inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException error) {
            System.err.println("Could not remove " + folder + ": " + error.getMessage());
        }
    }

    private static void printCauses(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            System.err.println(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
