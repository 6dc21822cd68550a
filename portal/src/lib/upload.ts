import { Problem } from '#widgets/base/problem'
import { origin } from './origin.js'
import { session } from './session.js'
import type { EndpointName, Reply } from './api.js'
import type { Endpoints } from './contract.js'

type UploadName = {
  [Name in EndpointName]: Endpoints[Name]['body'] extends FormData ? Name : never
}[EndpointName]

interface Upload {
  body: FormData
  idempotencyKey: string
  /** Share of the body that has left, 0 to 1. */
  onProgress: (share: number) => void
}

/** Sends a form with files and tells how far it is, which `fetch` cannot. Throws `Problem`. */
export async function upload<Name extends UploadName>(
  name: Name,
  input: Upload
): Promise<Reply<Name>> {
  const path = name.replace('POST ', '')
  const token = await session.token()
  let response = await send(path, input, token)
  if (response.status === 401 && token)
    response = await send(path, input, await session.renew(token))
  if (!response.ok) throw await Problem.from(response)
  return (await response.json()) as Reply<Name>
}

function send(path: string, input: Upload, token: string | null): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${origin.api}api/v1/${path}`)
    request.setRequestHeader('accept-language', origin.locale)
    request.setRequestHeader('idempotency-key', input.idempotencyKey)
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`)
    request.upload.onprogress = ({ loaded, total }) => input.onProgress(total ? loaded / total : 0)
    request.onerror = () => reject(new Problem(0, 'E_NETWORK'))
    request.onload = () => {
      const headers = { 'retry-after': request.getResponseHeader('retry-after') ?? '' }
      resolve(new Response(request.responseText, { status: request.status, headers }))
    }
    request.send(input.body)
  })
}
