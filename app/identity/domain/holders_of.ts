import type { RightHolders } from '#core/registries/right_holders'
import { abilitiesOf, platformAbilities } from '#identity/domain/abilities'
import { roles } from '#identity/domain/role'

/** `members.invite` → tenant admins, on the portal only. */
export function holdersOf(ability: string): RightHolders {
  const members = roles.filter((role) => abilitiesOf([role], 'portal').has(ability))
  const operators = platformAbilities().has(ability) ? ['SUPER_ADMIN'] : []
  return {
    roles: [...members, ...operators],
    isForPages: abilitiesOf(['STUDENT'], 'learner').has(ability),
  }
}
