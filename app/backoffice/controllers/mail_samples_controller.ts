import type { HttpContext } from '@adonisjs/core/http'
import SendMailSample from '#backoffice/jobs/send_mail_sample'
import { mailSampleValidator } from '#backoffice/validators/mail_samples'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { throttle } from '#core/http/throttle'
import { mailKinds } from '#notify/contract'

export default class MailSamplesController {
  /** To the asking member's own address and no other; followed in the list of deliveries. */
  async store(ctx: HttpContext) {
    const { locale } = await ctx.request.strict(mailSampleValidator)
    const { id: memberId } = requireActor(ctx)
    const { name } = ctx.params
    if (!mailKinds.find(name)) {
      throw new NotFound()
    }
    await throttle.count('mail-sample', memberId)
    const id = await SendMailSample.dispatch({ name, memberId, locale })
    return ctx.response.accepted({ data: { id } })
  }
}
