package org.learnerhub.app.matching.evaluation;

/** Whose a number is: open addressing at a load of one half at most, 12 bytes a slot. */
final class UlnIndex {

    private long[] numbers = new long[1 << 12];
    private int[] people = new int[1 << 12];
    private int size;

    /** @return false where the number is in use; nothing changes then */
    boolean put(long number, int person) {
        if (2 * (size + 1) > numbers.length) {
            grow();
        }
        int slot = slot(number);
        if (numbers[slot] == number) {
            return false;
        }
        numbers[slot] = number;
        people[slot] = person;
        size++;
        return true;
    }

    /** -1 where nobody has it. */
    int get(long number) {
        int slot = slot(number);
        return numbers[slot] == number ? people[slot] : -1;
    }

    private int slot(long number) {
        int mask = numbers.length - 1;
        int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (numbers[slot] != 0 && numbers[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        int[] oldPeople = people;
        numbers = new long[oldNumbers.length * 2];
        people = new int[oldNumbers.length * 2];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldNumbers[i]);
                numbers[slot] = oldNumbers[i];
                people[slot] = oldPeople[i];
            }
        }
    }
}
