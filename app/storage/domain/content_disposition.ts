export type Disposition = 'inline' | 'attachment'

/**
 * How a browser names and treats a file (RFC 6266), with letters of every language (RFC 8187).
 *
 * `attachment`, `Özet (1).pdf` → `attachment; filename*=UTF-8''%C3%96zet%20%281%29.pdf`
 */
export function contentDisposition(disposition: Disposition, name: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `${disposition}; filename*=UTF-8''${encoded}`
}
