import { accessToken } from '#identity/tokens/access_token'
import { Connection } from '#tests/bench/load/connection'
import { httpRequest } from '#tests/bench/load/http_request'
import type { Academies } from '#tests/bench/world/academies'

/** A learner who asks the server of this process, where what it does can be counted. */
export async function inProcessLearner({ tenants, learners, courseIds, filmId }: Academies) {
  const [tenant] = tenants
  const [{ memberId, deviceId, playbackId }] = learners
  const token = await tenant.run(() => accessToken.sign({ memberId, deviceId, origin: null }))
  const ask = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const connection = await Connection.open(Number(process.env.PORT))
    const request = { method, path: `/api/v1${path}`, host: tenant.host, token, body }
    const answer = await connection.send(httpRequest(request))
    connection.close()
    if (answer.status > 299) {
      throw new Error(`${method} ${path} → ${answer.status} ${answer.body}`)
    }
  }
  return {
    courseId: courseIds[0],
    filmId,
    playbackId,
    get: (path: string) => ask('GET', path),
    post: (path: string, body: object) => ask('POST', path, body),
  }
}
