export interface PartPlan {
  /** Bytes; the last part may be smaller */
  partSize: number
  partCount: number
}

const MIB = 1024 ** 2

/**
 * Cuts a file into as few parts as a loss allows and a store takes.
 *
 * 1 GiB in parts of 8 MiB, 10,000 at most → `{ partSize: 8388608, partCount: 128 }`
 */
export function planParts(
  size: number,
  { partSize: least, maxParts }: { partSize: number; maxParts: number }
): PartPlan {
  const needed = Math.ceil(size / maxParts / MIB) * MIB
  const partSize = Math.max(least, needed)
  return { partSize, partCount: Math.ceil(size / partSize) }
}

/** Bytes of one part; the last is what is left. */
export function sizeOfPart(number: number, size: number, partSize: number): number {
  return Math.min(partSize, size - (number - 1) * partSize)
}
