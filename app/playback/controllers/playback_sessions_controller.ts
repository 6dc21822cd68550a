import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { emptyValidator } from '#core/validators/empty'
import { signMedia } from '#playback/actions/sign_media'
import { StartPlayback } from '#playback/actions/start_playback'
import PlaybackSessionTransformer from '#playback/transformers/playback_session_transformer'

export default class PlaybackSessionsController {
  async store(ctx: HttpContext) {
    await ctx.request.strict(emptyValidator)
    const { id: memberId, deviceId } = requireActor(ctx)
    const lessonId = ctx.params.id
    const session = await new StartPlayback().handle({ memberId, lessonId, deviceId })
    ctx.response.status(201)
    const mediaUrl = await signMedia(ctx, { ...session, memberId })
    return ctx.serialize(PlaybackSessionTransformer.transform(session, mediaUrl))
  }
}
