import { tenantConnection } from '#core/database/connections'
import {
  AcceptInvitation,
  FindInvitationLink,
  FindMember,
  InviteMember,
  type Role,
} from '#identity/contract'
import { DEMO_PASSWORD } from '#platform/demo/cast'

export interface DemoPerson {
  email: string
  name: string
  roles: Role[]
}

/** Invites and accepts, as people do; who is there already stays as they are. */
export class SeedPeople {
  async handle(people: DemoPerson[]): Promise<void> {
    for (const person of people) {
      const member = await new FindMember(tenantConnection()).byEmail(person.email)
      if (!member || member.status === 'invited') {
        await this.#add(person)
      }
    }
  }

  async #add({ email, name, roles }: DemoPerson): Promise<void> {
    await tenantConnection().transaction((trx) =>
      new InviteMember().handle({ email, name, roles, invitedBy: null }, trx)
    )
    const link = await new FindInvitationLink().byEmail(email)
    const token = link?.split('/').at(-1) ?? ''
    await new AcceptInvitation().handle(token, { name, password: DEMO_PASSWORD })
  }
}
