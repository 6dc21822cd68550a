import emitter from '@adonisjs/core/services/emitter'
import type { HttpContext } from '@adonisjs/core/http'
import { apiDescription } from '#core/openapi/api_description'
import { ReplyContract, type SeenReply } from '#tests/support/reply_contract'

/**
 * Holds every reply of the test server to the API's description, whichever test asked for it.
 *
 * @returns ends the watch; throws when a reply was not as described
 */
export async function watchReplies(): Promise<() => void> {
  const contract = new ReplyContract(await apiDescription.forLocale('en'))
  const found = new Set<string>()
  const stop = emitter.on('http:request_completed', ({ ctx }) => {
    const reply = seenReply(ctx)
    if (reply && contract.knows(reply)) {
      for (const mismatch of contract.mismatches(reply)) {
        found.add(`${reply.method} ${reply.pattern}: ${mismatch}`)
      }
    }
  })
  return () => {
    stop()
    if (found.size > 0) {
      const list = [...found].sort().join('\n  ')
      throw new Error(`Replies that are not as described (node ace openapi:build?):\n  ${list}`)
    }
  }
}

/** Undefined for what no route took, and for what a client did not wait for. */
function seenReply({ request, response, route }: HttpContext): SeenReply | undefined {
  if (!route || !response.response.writableFinished) {
    return undefined
  }
  const type = response.getHeader('content-type')
  const essence = typeof type === 'string' ? type.split(';')[0].trim() : null
  // A 304 repeats the headers of what it does not send.
  const isUnchanged = response.getStatus() === 304
  const isJson = essence?.endsWith('json') && response.hasContent
  const sent = isJson ? response.getBody() : undefined
  return {
    method: request.method(),
    pattern: route.pattern,
    status: response.getStatus(),
    type: isUnchanged ? null : essence,
    body: typeof sent === 'string' ? JSON.parse(sent) : asSent(sent),
  }
}

/** As JSON makes it: dates are texts, what is undefined is not there. */
const asSent = (body: unknown) =>
  body === undefined ? undefined : JSON.parse(JSON.stringify(body))
