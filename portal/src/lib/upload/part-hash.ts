/** SHA-256 in hex. The browser computes it beside the page, whose scrolling does not notice. */
export async function partHash(part: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await part.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
