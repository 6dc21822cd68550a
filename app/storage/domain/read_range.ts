export interface ByteRange {
  start: number
  /** The last byte that belongs to it */
  end: number
}

/**
 * One byte range of a file (RFC 9110, 14.2). Several ranges and units we do not know are
 * ignored, as the RFC allows: the answer is the whole file.
 *
 * `bytes=-500` of 1000 → `{ start: 500, end: 999 }`
 *
 * @returns null to send everything, `unsatisfiable` for 416
 */
export function readRange(
  header: string | undefined,
  size: number
): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match || (!match[1] && !match[2])) {
    return null
  }
  const [, first, last] = match
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (first && last && Number(last) < start) {
    return null
  }
  return start < size && (first || Number(last) > 0) ? { start, end } : 'unsatisfiable'
}
