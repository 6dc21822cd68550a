import { createServer, type IncomingMessage } from 'node:http'
import argon2 from 'argon2'
import { findMe, requireActor } from '#tests/bench/floor/find_me'
import type { FloorClaims } from '#tests/bench/floor/keys'
import { listCourses } from '#tests/bench/floor/list_courses'
import { listMyCourses } from '#tests/bench/floor/list_my_courses'
import { recordBeat } from '#tests/bench/floor/record_beat'
import { alikeSession, bareSession } from '#tests/bench/floor/sessions'
import { verifyToken } from '#tests/bench/floor/verify_token'
import type { Work } from '#tests/bench/floor/work'

/**
 * `/bare/…`: token, path and the statements of the work. `/alike/…`: with all that the product does
 * besides, its role on every acquire and the actor's row on every request.
 */
const works: Record<string, Work> = {
  courses: listCourses,
  enrollments: listMyCourses,
  beats: recordBeat,
  me: findMe,
}

const PASSWORD = 'kahve çekirdeği 12'
const stored = await argon2.hash(PASSWORD, { timeCost: 2, memoryCost: 19_456, parallelism: 1 })

async function answer(request: IncomingMessage): Promise<object> {
  const [, kind, name, id = ''] = (request.url ?? '').split('/')
  if (kind === 'ready') return {}
  const body = request.method === 'POST' ? JSON.parse(await textOf(request)) : null
  if (kind === 'hash') return { right: await argon2.verify(stored, PASSWORD) }
  const claims = claimsOf(request)
  if (kind === 'token') return { data: { id: claims.sub } }
  const work = works[name]
  if (kind === 'bare') {
    return bareSession(claims, (session) => work({ claims, id, body, session }))
  }
  return alikeSession(claims, async (session) => {
    if (claims.sub) await requireActor(session, claims)
    return work({ claims, id, body, session })
  })
}

/** A guest names the tenant, as a host name would. */
function claimsOf({ headers }: IncomingMessage): FloorClaims {
  const { authorization, 'x-place': place } = headers
  if (authorization) return verifyToken(authorization)
  const [schema, role] = String(place).split(',')
  return { schema, role, sub: '', sid: '' }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

createServer((request, response) => {
  answer(request).then(
    (data) => send(200, data),
    (error) => send(500, { error: String(error) })
  )
  function send(status: number, data: object) {
    const body = JSON.stringify(data)
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    })
    response.end(body)
  }
}).listen(Number(process.env.PORT), '127.0.0.1')
