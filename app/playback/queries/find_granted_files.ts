import cache from '@adonisjs/cache/services/main'
import { findLessonContent, type LessonContent } from '#catalog/contract'
import { tenantContext } from '#core/tenant_context'
import type { MediaGrant } from '#playback/actions/sign_media'
import { FindLessonAccess } from '#progression/contract'

/** Seconds after which a lost right is noticed by a running player. */
const TTL = '30s'

/** The files that a media grant opens now; none when the learner has lost the lesson. */
export class FindGrantedFiles {
  async handle({ memberId, enrollmentId, lessonId }: MediaGrant): Promise<string[]> {
    const tenant = tenantContext.require()
    return cache.namespace('playback').getOrSet({
      key: `t:${tenant.id}:playback:media:${memberId}:${enrollmentId}:${lessonId}`,
      ttl: TTL,
      factory: () => this.#find(memberId, enrollmentId, lessonId),
    })
  }

  async #find(memberId: string, enrollmentId: string, lessonId: string): Promise<string[]> {
    const access = await new FindLessonAccess().handle(memberId, lessonId).catch(() => null)
    if (access?.enrollmentId !== enrollmentId) {
      return []
    }
    const content = await findLessonContent(access.versionId, lessonId)
    return content ? filesOf(content) : []
  }
}

function filesOf({ html, files, video }: LessonContent): string[] {
  const figures = [...(html ?? '').matchAll(/belgenet-file:([0-9a-f-]{36})/g)].map(([, id]) => id)
  const tracks = video
    ? [video.fileId, video.posterFileId, ...video.captions.map(({ fileId }) => fileId)]
    : []
  const all = [...figures, ...files.map(({ fileId }) => fileId), ...tracks]
  return all.filter((id): id is string => id !== null)
}
