package org.relasi.graph;

import java.time.Duration;

/**
 * Who wants to write now.
 *
 * @param writing whether somebody writes
 * @param waiting how many wait for their turn
 * @param oldestWait how long the first of them has waited; zero where nobody waits
 */
public record WriterQueue(boolean writing, int waiting, Duration oldestWait) {}
