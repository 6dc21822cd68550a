const BY_EXTENSION: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  vtt: 'text/vtt',
}
/** Control characters that no text holds; tab, line feed, form feed and escape are fine. */
const isBinary = (byte: number) => byte < 8 || (byte > 13 && byte < 27)
const SVG =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>\s*)*<svg[\s>]/i

/**
 * The type of a file that no binary signature fits, from its beginning: SVG and WebVTT by their
 * content, the harmless text types by name, everything else that is text as plain text.
 *
 * @returns null for what is not UTF-8 text
 */
export function textType(head: Uint8Array, name: string): string | null {
  const text = decode(head)
  if (text === null || head.some(isBinary)) {
    return null
  }
  if (SVG.test(text)) {
    return 'image/svg+xml'
  }
  if (/^\uFEFF?WEBVTT(?:\s|$)/.test(text)) {
    return 'text/vtt'
  }
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  return BY_EXTENSION[extension] ?? 'text/plain'
}

/** The last character may be cut in the middle: `stream` leaves it out instead of failing. */
function decode(head: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
  } catch {
    return null
  }
}
