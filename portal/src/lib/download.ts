import { Problem } from '#widgets/base/problem'
import { endpointPath, type QueryValues } from './endpoint-path.js'
import { origin } from './origin.js'
import { session } from './session.js'

/**
 * Fetches a file that needs the session, which a link cannot carry, and hands it to the browser.
 * The server names it; `fallbackName` stands in.
 * @throws {Problem}
 */
export async function download(
  path: string,
  query: QueryValues,
  fallbackName: string
): Promise<void> {
  const address = `${origin.api}api/v1/${endpointPath(path, {}, query)}`
  const token = await session.token()
  let response = await get(address, token)
  if (response.status === 401 && token) response = await get(address, await session.renew(token))
  if (!response.ok) throw await Problem.from(response)
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')
  save(await response.blob(), named?.[1] ?? fallbackName)
}

async function get(address: string, token: string | null): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': origin.locale }
  if (token) headers.authorization = `Bearer ${token}`
  try {
    return await fetch(address, { headers })
  } catch {
    throw new Problem(0, 'E_NETWORK')
  }
}

function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
