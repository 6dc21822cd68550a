const MIB = 1024 ** 2

/** How files come in parts, straight to where they are kept. */
export const uploads = {
  /** Bytes; the least that S3 takes is 5 MiB, and a part is what is sent again after a loss */
  partSize: 8 * MIB,
  /** S3 takes no more in one upload */
  maxParts: 10_000,
  /** An upload on which nothing happens is given up */
  openHours: 48,
  /** A file that nobody makes theirs goes */
  unclaimedHours: 24,
}
