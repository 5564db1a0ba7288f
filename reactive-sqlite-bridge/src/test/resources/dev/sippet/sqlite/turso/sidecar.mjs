// Turso for tests in Java. A line is a request, and is answered by a line:
//
//   id connection open path | prepare statement sql | start statement values | more statement | reset statement
//                 | finalize statement | close
//   id ok … | id error message
//
// A value is a letter and its text: n, i42, d1.5, and t or b with base64. Each connection has a thread, as each waits for itself; it takes
// half a second to start one, so they are used again.
import { createInterface } from 'node:readline';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { Database } from '@tursodatabase/database/compat';

const ROWS_AT_ONCE = 64;

function encode(value) {
    if (value === null || value === undefined) return 'n';
    if (typeof value === 'bigint') return 'i' + value;
    if (typeof value === 'number') return 'd' + value;
    if (typeof value === 'string') return 't' + Buffer.from(value, 'utf8').toString('base64');
    return 'b' + Buffer.from(value).toString('base64');
}

function decode(word) {
    const text = word.substring(1);
    switch (word[0]) {
        case 'n': return null;
        case 'i': return BigInt(text);
        case 'd': return Number(text);
        case 't': return Buffer.from(text, 'base64').toString('utf8');
        default: return Buffer.from(text, 'base64');
    }
}

class Connection {
    statements = new Map();

    open(path) {
        this.database = new Database(decode(path));
        this.database.defaultSafeIntegers(true);
        return [];
    }

    prepare(name, sql) {
        this.statements.set(name, { prepared: this.database.prepare(decode(sql)).raw(true) });
        return [];
    }

    start(name, ...values) {
        const statement = this.statements.get(name);
        const columns = statement.prepared.columns();
        statement.changesBefore = this.database.db.totalChanges();
        statement.rows = statement.prepared.iterate(values.map(decode));
        const described = columns.flatMap(column => [encode(column.name), encode(column.type)]);
        return ['i' + columns.length, ...described, ...this.more(name)];
    }

    // The number of changes, or that there are more rows; then the values of those that are there.
    more(name) {
        const statement = this.statements.get(name);
        const values = [];
        for (let row = 0; row < ROWS_AT_ONCE; row++) {
            const next = this.next(statement);
            if (next.done) return [this.ended(statement), ...values];
            values.push(...next.value.map(encode));
        }
        return ['n', ...values];
    }

    // A statement that failed keeps its locks until it is reset.
    next(statement) {
        try {
            return statement.rows.next();
        } catch (error) {
            statement.prepared.stmt.reset();
            throw error;
        }
    }

    ended(statement) {
        const changed = this.database.db.totalChanges() !== statement.changesBefore;
        statement.prepared.stmt.reset();
        return 'i' + (changed ? this.database.db.changes() : 0);
    }

    reset(name) {
        this.statements.get(name).prepared.stmt.reset();
        return [];
    }

    finalize(name) {
        this.statements.get(name).prepared.close();
        this.statements.delete(name);
        return [];
    }

    close() {
        for (const name of [...this.statements.keys()]) this.finalize(name);
        this.database.close();
        return [];
    }
}

function answer(words, operation) {
    parentPort.postMessage({ line: words.join(' '), free: operation === 'close' });
}

function work() {
    let connection = new Connection();
    parentPort.on('message', ([id, operation, ...words]) => {
        try {
            answer([id, 'ok', ...connection[operation](...words)], operation);
        } catch (error) {
            answer([id, 'error', encode(String(error.message))], operation);
        }
        if (operation === 'close') connection = new Connection();
    });
}

function serve() {
    const workers = new Map();
    const idle = [];
    const start = () => {
        const worker = new Worker(new URL(import.meta.url));
        worker.on('message', ({ line, free }) => {
            process.stdout.write(line + '\n');
            if (free) idle.push(worker);
        });
        return worker;
    };
    const requests = createInterface({ input: process.stdin });
    requests.on('line', line => {
        const [id, connection, ...request] = line.split(' ');
        if (request[0] === 'open') workers.set(connection, idle.pop() ?? start());
        workers.get(connection).postMessage([id, ...request]);
        if (request[0] === 'close') workers.delete(connection);
    });
    // Not process.exit(), which would wait for statements that nothing stops.
    requests.on('close', () => process.kill(process.pid, 'SIGKILL'));
}

if (isMainThread) serve();
else work();
