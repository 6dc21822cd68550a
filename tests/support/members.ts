import hash from '@adonisjs/core/services/hash'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { AddMember, type MemberRow, type NewMember } from '#identity/contract'
import type { TestTenant } from '#tests/support/tenant'

interface MemberOptions extends Partial<Omit<NewMember, 'status'>> {
  status?: MemberRow['status']
  password?: string
}

/** A member in any state, made by the action that makes all members. */
export function addMember(tenant: TestTenant, options: MemberOptions = {}): Promise<MemberRow> {
  const { email = `${newId()}@uye.test`, roles = ['STUDENT'], name, password } = options
  const { status = 'active' } = options
  return tenant.run(() =>
    tenantConnection().transaction(async (trx) => {
      const member = await new AddMember().handle({ email, name, roles, status: 'active' }, trx)
      await trx
        .query()
        .from('members')
        .where('id', member!.id)
        .update({ status, password_hash: password ? await hash.make(password) : null })
      return { ...member!, status, hasPassword: password !== undefined }
    })
  )
}

/** Ends what a member may do, as an admin will one day by a button. */
export async function suspend(tenant: TestTenant, { id }: { id: string }): Promise<void> {
  await tenant.run(() =>
    tenantConnection().query().from('members').where('id', id).update({ status: 'suspended' })
  )
}
