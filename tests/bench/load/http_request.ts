export interface RequestParts {
  method?: 'GET' | 'POST'
  path: string
  host: string
  token?: string
  body?: object
  headers?: Record<string, string>
}

/** A request as it goes over the wire. */
export function httpRequest(parts: RequestParts): string {
  const { method = 'GET', path, host, token, body, headers = {} } = parts
  const content = body && JSON.stringify(body)
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Accept: application/json',
    'Accept-Language: tr',
    ...(token ? [`Authorization: Bearer ${token}`] : []),
    ...(content
      ? ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(content)}`]
      : []),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return `${lines.join('\r\n')}\r\n\r\n${content ?? ''}`
}
