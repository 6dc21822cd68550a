import type { InBoth } from '#tests/support/all_rights'
import type { RawReply } from '#tests/support/raw_request'

export interface Expected {
  status: number
  code: string
}

/**
 * What is wrong with a refusal that was told in both languages; undefined when it is RFC 9457 with
 * the expected code, in words of the language that was asked for.
 */
export function flawOf({ tr, en }: InBoth, expected: Expected): string | undefined {
  const inOne = flaw(tr, expected, 'tr') ?? flaw(en, expected, 'en')
  const isTranslated = tr.json?.title !== en.json?.title && tr.json?.detail !== en.json?.detail
  return inOne ?? (isTranslated ? undefined : `${expected.code} is the same in both languages`)
}

function flaw(reply: RawReply, { status, code }: Expected, language: string): string | undefined {
  const { headers, json, text } = reply
  if (reply.status !== status || json?.code !== code) {
    return `${reply.status} ${json?.code ?? text.slice(0, 80)} instead of ${status} ${code}`
  }
  const told = `${json.title} ${json.detail}`
  const isWhole =
    headers['content-type'] === 'application/problem+json; charset=utf-8' &&
    headers['content-language'] === language &&
    headers['cache-control'] === 'no-store' &&
    json.status === status &&
    String(json.type).endsWith(`/problems/${code}`) &&
    typeof json.requestId === 'string' &&
    !/undefined|translation missing|errors\./.test(told)
  return isWhole ? undefined : `not a whole problem: ${JSON.stringify(headers)} ${text}`
}
