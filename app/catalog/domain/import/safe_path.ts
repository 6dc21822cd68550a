const LONGEST_PATH = 500
/** Of one part; most file systems end at 255 bytes. */
const LONGEST_PART = 200

/**
 * A path of a course as it is compared and opened: relative, `/` between its parts, inside the
 * folder. Everything that some system might read otherwise is refused.
 *
 * `a/./b.md` → `a/b.md`, `../a`, `/a`, `C:\a`, `a\b` → null
 */
export function safePath(path: string): string | null {
  const isStrange =
    path === '' ||
    path.length > LONGEST_PATH ||
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.includes('\\') ||
    /\p{Cc}/u.test(path)
  if (isStrange) {
    return null
  }
  const parts = path
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const isBad = parts.some((part) => part === '..' || part.length > LONGEST_PART)
  return parts.length === 0 || isBad ? null : parts.join('/')
}

/**
 * A path as a file of the course writes it, seen from the course's folder.
 *
 * `resolvePath('lessons/a.md', '../fig/b.svg')` → `fig/b.svg`; null when it leaves the folder
 */
export function resolvePath(from: string, path: string): string | null {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part !== '..') {
      parts.push(part)
    } else if (parts.pop() === undefined) {
      return null
    }
  }
  return path.startsWith('/') ? null : safePath(parts.join('/'))
}
