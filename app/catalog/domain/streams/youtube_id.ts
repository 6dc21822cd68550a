const ID = /^[\w-]{11}$/
const HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'www.youtube-nocookie.com',
])
const PATH = /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/

/**
 * The id of a film on YouTube, from the id itself or from an address as people copy it.
 *
 * `https://youtu.be/dQw4w9WgXcQ?t=3` → `dQw4w9WgXcQ`
 *
 * @returns null for everything else: lists, channels, other sites
 */
export function youtubeId(text: string): string | null {
  if (ID.test(text)) {
    return text
  }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:' || url.username || url.port) {
    return null
  }
  const found = HOSTS.has(url.hostname)
    ? (PATH.exec(url.pathname)?.[1] ?? (url.pathname === '/watch' && url.searchParams.get('v')))
    : url.hostname === 'youtu.be' && url.pathname.slice(1)
  return found && ID.test(found) ? found : null
}
