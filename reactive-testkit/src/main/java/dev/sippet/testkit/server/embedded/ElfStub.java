package dev.sippet.testkit.server.embedded;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a small shared library for Linux on x86-64: an ELF file with nothing but the tables that the dynamic loader reads and a few
 * functions given as machine code. Functions carry symbol versions, because the loader aborts when a program asks for a version of a
 * library that has none. Offsets in the file are addresses in memory too, so one number serves both.
 */
final class ElfStub {
    private static final int SYMBOLS = 0x200;
    private static final int SYMBOL_SIZE = 24;
    private static final int HASH_HEADER_WORDS = 3;
    private static final int VERSION_SIZE = 28;
    private static final int CODE_ALIGNMENT = 16;
    private static final int PAGE = 0x1000;
    private static final int DYNAMIC_SIZE = 16 * 10;
    /** Version indices 0 and 1 are taken: local symbols, and the library's own name. */
    private static final int FIRST_VERSION = 2;

    private final String soname;
    private final List<Function> functions;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream stringTable = new ByteArrayOutputStream();
    private final List<String> versions;
    private final List<Integer> code = new ArrayList<>();

    private final int stringsAt;
    private final int hashAt;
    private final int symbolVersionsAt;
    private final int versionsAt;
    private final int codeEnd;
    private final int dynamicAt;
    private final ByteBuffer file;

    private ElfStub(String soname, List<Function> functions) {
        this.soname = soname;
        this.functions = functions;
        this.versions = functions.stream().map(Function::version).distinct().toList();
        collectStrings();
        int symbols = functions.size() + 1;
        stringsAt = SYMBOLS + SYMBOL_SIZE * symbols;
        hashAt = align(stringsAt + stringTable.size(), 8);
        symbolVersionsAt = align(hashAt + 4 * (HASH_HEADER_WORDS + symbols), 8);
        versionsAt = align(symbolVersionsAt + 2 * symbols, 8);
        int end = align(versionsAt + VERSION_SIZE * (versions.size() + 1), CODE_ALIGNMENT);
        for (Function function : functions) {
            code.add(end);
            end = align(end + function.bytes().length, CODE_ALIGNMENT);
        }
        codeEnd = end;
        dynamicAt = align(codeEnd, PAGE);
        file = ByteBuffer.allocate(dynamicAt + DYNAMIC_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Makes the file.
     *
     * @param soname the name programs ask for
     */
    static byte[] library(String soname, List<Function> functions) {
        ElfStub stub = new ElfStub(soname, functions);
        stub.writeHeader();
        stub.writeSegments();
        stub.writeFunctions();
        stub.writeStrings();
        stub.writeHash();
        stub.writeVersions();
        stub.writeDynamic();
        return stub.file.array();
    }

    private void collectStrings() {
        stringTable.write(0);
        add(soname);
        for (Function function : functions) {
            add(function.name());
            if (!strings.containsKey(function.version())) add(function.version());
        }
    }

    private void add(String text) {
        strings.put(text, stringTable.size());
        stringTable.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        stringTable.write(0);
    }

    private int string(String text) {
        return strings.getOrDefault(text, 0);
    }

    /** 64 bits, little endian, a shared object for x86-64, four program headers right behind, no sections. */
    private void writeHeader() {
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}).position(16);
        file.putShort((short) 3).putShort((short) 62).putInt(1);
        file.putLong(0).putLong(64).putLong(0).putInt(0);
        file.putShort((short) 64).putShort((short) 56).putShort((short) 4);
        file.putShort((short) 64).putShort((short) 0).putShort((short) 0);
    }

    /** What to map: everything up to the code readable and executable, the dynamic table writable; and no executable stack. */
    private void writeSegments() {
        int load = 1;
        int dynamic = 2;
        int readExecute = 5;
        int readWrite = 6;
        writeSegment(load, readExecute, 0, codeEnd, PAGE);
        writeSegment(load, readWrite, dynamicAt, DYNAMIC_SIZE, PAGE);
        writeSegment(dynamic, readWrite, dynamicAt, DYNAMIC_SIZE, 8);
        int gnuStack = 0x6474e551;
        writeSegment(gnuStack, readWrite, 0, 0, 16);
    }

    private void writeSegment(int type, int rights, int at, int size, int alignment) {
        file.putInt(type).putInt(rights);
        file.putLong(at).putLong(at).putLong(at).putLong(size).putLong(size).putLong(alignment);
    }

    /** Symbol 0 stays empty, as the format wants. */
    private void writeFunctions() {
        byte globalFunction = 0x12;
        for (int i = 0; i < functions.size(); i++) {
            Function function = functions.get(i);
            file.position(SYMBOLS + SYMBOL_SIZE * (i + 1));
            file.putInt(string(function.name()))
                    .put(globalFunction)
                    .put((byte) 0)
                    .putShort((short) 1);
            file.putLong(code.get(i)).putLong(function.bytes().length);
            file.position(symbolVersionsAt + 2 * (i + 1));
            file.putShort((short) (FIRST_VERSION + versions.indexOf(function.version())));
            file.position(code.get(i)).put(function.bytes());
        }
    }

    private void writeStrings() {
        file.position(stringsAt).put(stringTable.toByteArray());
    }

    /** A hash table with one bucket: a list of all symbols. */
    private void writeHash() {
        int symbols = functions.size() + 1;
        file.position(hashAt);
        file.putInt(1).putInt(symbols).putInt(1).putInt(0);
        for (int next = 2; next < symbols; next++) file.putInt(next);
        file.putInt(0);
    }

    private void writeVersions() {
        file.position(versionsAt);
        writeVersion(1, 1, soname, true);
        for (int i = 0; i < versions.size(); i++) {
            writeVersion(0, FIRST_VERSION + i, versions.get(i), i + 1 < versions.size());
        }
    }

    private void writeVersion(int flags, int index, String name, boolean more) {
        file.putShort((short) 1).putShort((short) flags).putShort((short) index).putShort((short) 1);
        file.putInt(hash(name)).putInt(20).putInt(more ? VERSION_SIZE : 0);
        file.putInt(string(name)).putInt(0);
    }

    /** Tags of the dynamic table, by their names in elf.h. */
    private void writeDynamic() {
        file.position(dynamicAt);
        writeTag(14, string(soname)); // DT_SONAME
        writeTag(4, hashAt); // DT_HASH
        writeTag(5, stringsAt); // DT_STRTAB
        writeTag(6, SYMBOLS); // DT_SYMTAB
        writeTag(10, stringTable.size()); // DT_STRSZ
        writeTag(11, SYMBOL_SIZE); // DT_SYMENT
        writeTag(0x6ffffff0L, symbolVersionsAt); // DT_VERSYM
        writeTag(0x6ffffffcL, versionsAt); // DT_VERDEF
        writeTag(0x6ffffffdL, versions.size() + 1); // DT_VERDEFNUM
        writeTag(0, 0); // DT_NULL
    }

    private void writeTag(long tag, long value) {
        file.putLong(tag).putLong(value);
    }

    private static int align(int offset, int alignment) {
        return (offset + alignment - 1) / alignment * alignment;
    }

    /** The hash of the System V ABI. */
    private static int hash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash << 4) + name.charAt(i);
            int high = hash & 0xf0000000;
            if (high != 0) hash ^= high >>> 24;
            hash &= ~high;
        }
        return hash;
    }

    /**
     * An exported function.
     *
     * @param version the symbol version programs were linked with
     * @param code its machine code in hexadecimal
     */
    record Function(String name, String version, String code) {
        private static final String COPY_RCX_TO_R10 = "4989ca";
        private static final String LOAD_EAX = "b8";
        private static final String SYSTEM_CALL = "0f05";
        private static final String RETURN = "c3";

        /** Passes its arguments to the kernel, which wants the fourth in another register than functions do. */
        static Function systemCall(String name, String version, int number) {
            return new Function(name, version, COPY_RCX_TO_R10 + LOAD_EAX + hex(number) + SYSTEM_CALL + RETURN);
        }

        /** Does nothing and returns a number. */
        static Function returning(String name, String version, int result) {
            return new Function(name, version, LOAD_EAX + hex(result) + RETURN);
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(code);
        }

        private static String hex(int number) {
            return HexFormat.of().toHexDigits(Integer.reverseBytes(number));
        }
    }
}
