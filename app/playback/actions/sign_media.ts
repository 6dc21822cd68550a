import type { HttpContext } from '@adonisjs/core/http'
import { tokenRing } from '#core/tokens/token_ring'
import { tenantContext } from '#core/tenant_context'

export interface MediaGrant {
  memberId: string
  enrollmentId: string
  lessonId: string
}

/** A file of a lesson, or something that was made from one. */
export type MediaAddress = { fileId: string; name: string } | { fileId: string; rendition: string }

/** Makes the URL of one file of a lesson; all files of a lesson share one token. */
export type MediaUrl = (address: MediaAddress) => string

/**
 * A path token opens the files of one lesson to one learner, because players and `<img>` cannot
 * send headers. Every request asks again whether the learner may still see the lesson.
 */
export async function signMedia(ctx: HttpContext, grant: MediaGrant): Promise<MediaUrl> {
  const token = await tokenRing.sign('media', {
    tenant: tenantContext.require().id,
    member: grant.memberId,
    enrollment: grant.enrollmentId,
    lesson: grant.lessonId,
    // A page of a customer: when its site may no longer embed, its films stop as well.
    ...(ctx.embed && { origin: ctx.embed.origin }),
  })
  const base = `${originOf(ctx)}/media/${token}`
  return ({ fileId, ...one }) =>
    'rendition' in one
      ? `${base}/${fileId}/renditions/${one.rendition}`
      : `${base}/${fileId}/${encodeURIComponent(one.name)}`
}

/** The host that was asked: the product's own or the tenant's, which the database vouched for. */
function originOf({ request }: HttpContext): string {
  return `${request.protocol()}://${request.host()}`
}
