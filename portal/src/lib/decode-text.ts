/** What Excel writes on a Turkish Windows when it is not asked for UTF-8 */
const FALLBACK = 'windows-1254'

/** Text of a file: UTF-8, or what older spreadsheets write instead. */
export function decodeText(bytes: BufferSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes)
  }
}
