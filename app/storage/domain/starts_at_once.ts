const HEADER_BYTES = 8

/** Whether the index of an MP4 (`moov`, ISO/IEC 14496-12) stands before its pictures (`mdat`). */
export function startsAtOnce(head: Buffer): boolean {
  let at = 0
  while (at + HEADER_BYTES <= head.length) {
    const size = head.readUInt32BE(at)
    const name = head.toString('latin1', at + 4, at + HEADER_BYTES)
    if (name === 'moov') return true
    // A box of size 0 or 1 is one too large for 32 bits: the pictures.
    if (name === 'mdat' || size < HEADER_BYTES) return false
    at += size
  }
  return false
}
