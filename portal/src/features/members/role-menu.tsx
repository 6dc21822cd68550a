import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { chevronDownIcon } from '../../ui/icons/chevron-down.js'
import { MenuLine } from '../../ui/menu/menu-line.js'
import { Menu } from '../../ui/menu/menu.js'
import { roleName, ROLES } from '../identity/role-names.js'
import type { MembersChange } from './change-members.js'

interface RoleMenuProps {
  deed: 'add_roles' | 'remove_roles'
  busy: boolean
  onRole: (change: Omit<MembersChange, 'memberIds'>) => void
}

/** Gives or takes one role, for everybody who is chosen. */
export function RoleMenu({ deed, busy, onRole }: RoleMenuProps) {
  const label = t(deed === 'add_roles' ? 'members.addRole' : 'members.removeRole')
  const opener = (id: string) => (
    <Button size="small" busy={busy} popovertarget={id}>
      {label}
      <Icon draw={chevronDownIcon} />
    </Button>
  )
  return (
    <Menu label={label} opener={opener}>
      {(close) =>
        ROLES.map((role) => (
          <MenuLine
            key={role}
            onChoose={() => {
              close()
              onRole({ deed, roles: [role] })
            }}
          >
            {roleName(role)}
          </MenuLine>
        ))
      }
    </Menu>
  )
}
