import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Actor } from '#core/http/actor'
import { tenantContext } from '#core/tenant_context'
import { abilitiesOf } from '#identity/domain/abilities'
import type { MemberRow } from '#identity/queries/find_member'

/** A member as they see themselves, with what this session lets them do. */
export default class MeTransformer extends BaseTransformer<MemberRow> {
  constructor(
    member: MemberRow,
    private readonly scope: Actor['scope']
  ) {
    super(member)
  }

  toObject() {
    const { id, email, name, locale, roles, timeZone, bio } = this.resource
    const { hasPassword, hasSecondFactor, isEmailVerified } = this.resource
    const scope: 'learner' | 'portal' = this.scope === 'learner' ? 'learner' : 'portal'
    return {
      id,
      email,
      name,
      locale: locale ?? tenantContext.require().locale,
      timeZone,
      bio,
      isEmailVerified,
      hasPassword,
      hasSecondFactor,
      roles,
      scope,
      can: [...abilitiesOf(roles, scope)].sort(),
    }
  }
}
