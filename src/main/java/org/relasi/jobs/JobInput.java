package org.relasi.jobs;

/**
 * One file of a job, as it was sent.
 *
 * @param file its name in the job's folder
 * @param name what its sender calls it; the ending tells what is in it
 * @param bytes as sent
 */
record JobInput(String file, String name, long bytes) {}
