import { GroupForm } from './group-form.js'
import { GroupHistory } from './group-history.js'
import styles from './settings-page.module.css'
import type { SettingGroup } from '#tenancy/shared/setting_groups'

export function GroupSection({ group }: { group: SettingGroup }) {
  return (
    <div class={styles.body}>
      <GroupForm group={group} />
      <GroupHistory group={group} />
    </div>
  )
}
