import { randomInt } from 'node:crypto'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { AllowOrigin, CreateEmbedKey, CreateHandoffSecret } from '#embedding/contract'
import { tokenRing } from '#core/tokens/token_ring'
import { BeginMemberImport } from '#identity/actions/begin_member_import'
import { CreateMailLink } from '#identity/actions/create_mail_link'
import { FindInvitationLink, FindMember, InviteMember, type Role } from '#identity/contract'
import { ListDevices } from '#identity/queries/list_devices'
import { mailLinkTokens, type MailLinkPurpose } from '#identity/tokens/mail_link_token'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { Learner } from '#tests/support/learner'
import { Sender } from '#tests/support/sender'
import { signIn } from '#tests/support/sign_in'
import type { ApiClient } from '@japa/api-client'
import type { TestTenant } from '#tests/support/tenant'

/** Everything that has an id in a tenant, made by its own people through the real actions. */
export interface World {
  tenant: TestTenant
  /** A word that stands in every text of this tenant and in none of the other */
  canary: string
  tokens: Record<Role, string>
  lecture: Lecture
  learner: Learner
  memberId: string
  enrollmentId: string
  sessionId: string
  mediaPath: string
  invitationToken: string
  /** A session of the student beside the one of `tokens` */
  deviceId: string
  importId: string
  resetToken: string
  confirmationToken: string
  embedKeyId: string
  embedOriginId: string
  handoffSecretId: string
  /** Begun by the instructor, without its only part */
  uploadId: string
  savedViewId: string
  categoryId: string
}

export async function makeWorld(tenant: TestTenant, client: ApiClient): Promise<World> {
  const canary = `kanarya${randomInt(1e9)}`
  const lecture = await publishLecture(tenant, { title: canary })
  const learner = await Learner.arrive(tenant, client)
  const enrollment = await learner.enroll(lecture.courseId)
  const session = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
  const { id: sessionId, mediaUrl } = session.body().data
  const settings = await tenant.run(async () => ({
    embedKeyId: await new CreateEmbedKey().handle({ name: canary, mode: 'live' }),
    embedOriginId: await new AllowOrigin().handle(`https://${canary}.example`),
    handoffSecretId: await new CreateHandoffSecret().handle(),
  }))
  const categoryId = await plantCanaries(tenant, canary)
  const tokens = await tokensOf(tenant, canary)
  const sender = new Sender(tenant, client, tokens.INSTRUCTOR)
  return {
    tenant,
    canary,
    lecture,
    learner,
    tokens,
    ...(await accountOf(tenant, tokens.STUDENT)),
    memberId: learner.memberId,
    enrollmentId: enrollment.body().data.id,
    sessionId,
    mediaPath: new URL(mediaUrl).pathname,
    invitationToken: await invite(tenant, canary),
    embedKeyId: settings.embedKeyId.id,
    embedOriginId: settings.embedOriginId.id,
    handoffSecretId: settings.handoffSecretId.id,
    uploadId: await sender.begin({ name: `${canary}.mp4`, size: 5 }),
    savedViewId: await saveView(tenant, client, tokens.TENANT_ADMIN),
    categoryId,
  }
}

async function tokensOf(tenant: TestTenant, canary: string): Promise<Record<Role, string>> {
  const roles: Role[] = ['STUDENT', 'INSTRUCTOR', 'TENANT_ADMIN']
  const tokens = await Promise.all(
    roles.map(async (role) => {
      const email = `${role.toLowerCase()}@${canary}.test`
      const name = `${canary} ${role}`
      const { accessToken } = await signIn(tenant, { roles: [role], name, email })
      return [role, accessToken] as const
    })
  )
  return Object.fromEntries(tokens) as Record<Role, string>
}

async function saveView(tenant: TestTenant, client: ApiClient, token: string): Promise<string> {
  const view = { screen: 'members', name: 'Davetliler', query: 'status=invited' }
  const request = client.post('/api/v1/saved_views').header('host', tenant.host)
  const saved = await request.bearerToken(token).json(view)
  return saved.body().data.id
}

/** A second device of the student, and links from mails to it. */
async function accountOf(tenant: TestTenant, token: string) {
  const { claims } = (await tokenRing.verify(token, ['portal'])) ?? {}
  const memberId = String(claims?.sub)
  return tenant.run(async () => {
    const member = await new FindMember().require(memberId)
    await signIn(tenant, { member })
    const devices = await new ListDevices().handle(memberId, String(claims?.sid))
    const of = (purpose: MailLinkPurpose) =>
      tenantConnection().transaction(async (trx) => {
        const owner = purpose === 'password_reset' ? null : memberId
        const wanted = { purpose, memberId: owner, email: member.email, previousEmail: null }
        const link = await new CreateMailLink().handle(wanted, trx)
        return mailLinkTokens[purpose].of(link.id)
      })
    const text = 'email\nkimse@okul.test'
    const file = { fileName: 'a.csv', text, isDryRun: true, createdBy: memberId }
    return {
      importId: await new BeginMemberImport().handle(file),
      deviceId: devices.find(({ isCurrent }) => !isCurrent)?.id ?? '',
      resetToken: await of('password_reset'),
      confirmationToken: await of('verification'),
    }
  })
}

async function invite(tenant: TestTenant, canary: string): Promise<string> {
  const email = `${canary}@davet.test`
  return tenant.run(async () => {
    await tenantConnection().transaction((trx) =>
      new InviteMember().handle({ email, name: canary, roles: ['STUDENT'], invitedBy: null }, trx)
    )
    const link = await new FindInvitationLink().byEmail(email)
    return link?.split('/').at(-1) ?? ''
  })
}

async function plantCanaries(tenant: TestTenant, canary: string): Promise<string> {
  const categoryId = newId()
  await tenant.run(async () => {
    await tenantConnection().rawQuery('update members set name = ?', [canary])
    await tenantConnection().rawQuery(
      `insert into categories (id, slug, name_tr, name_en) values (?, ?, ?, ?)`,
      [categoryId, canary, canary, canary]
    )
  })
  return categoryId
}
