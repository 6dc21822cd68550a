import { plainColors } from '#tenancy/shared/plain_colors'
import { settingGroups, typefaces, type AllSettings } from '#tenancy/shared/setting_groups'
import { SavedState } from '../../ui/form/saved-state.js'
import { SelectField } from '../../ui/field/select-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { BrandColors } from './brand-colors.js'
import { BrandPreview } from './brand-preview.js'
import { GroupHistory } from './group-history.js'
import { LogoField } from './logo-field.js'
import { SaveDeeds, SaveProblem } from './save-deeds.js'
import { SettingControl } from './setting-control.js'
import styles from './brand-section.module.css'
import page from './settings-page.module.css'
import { useGroupForm } from './use-group-form.js'
import { nameOf, s } from './words.js'

export type Brand = Omit<AllSettings['brand'], 'logoFileId'>

/** How the academy looks, with what that does to its pages, widgets and mails beside it. */
export function BrandSection() {
  const { query, form, version } = useGroupForm('brand')
  if (!query.data) {
    return (
      <div class={page.body}>
        {query.isPending ? (
          <Placeholder lines={5} />
        ) : (
          <ProblemNote title={s('broken')} error={query.error} onRetry={query.retry} />
        )}
      </div>
    )
  }
  const { values } = form
  const brand = dressed(values as unknown as Brand)
  return (
    <div class={styles.split}>
      <div class={styles.settings}>
        <div class={page.paneHead}>
          <h2>{s('brand.title')}</h2>
          <SavedState state={form.state} />
        </div>
        <LogoField
          version={version}
          isSet={Boolean(query.data.values.logoFileId)}
          onChanged={query.retry}
        />
        <form class={styles.form} noValidate onSubmit={form.submit}>
          <SaveProblem form={form} query={query} />
          <BrandColors form={form} brand={brand} />
          <SelectField
            label={nameOf('brand', 'typeface')}
            options={typefaces.map((value) => ({ value, label: nameOf('brand.typeface', value) }))}
            value={brand.typeface}
            onValue={(value) => form.set('typeface', value)}
          />
          <SettingControl
            group="brand"
            name="radius"
            field={settingGroups.brand.radius}
            {...form.field('radius')}
            value={values.radius ?? ''}
          />
          <SaveDeeds form={form} />
        </form>
      </div>
      <BrandPreview brand={brand} />
      <div class={styles.history}>
        <GroupHistory group="brand" />
      </div>
    </div>
  )
}

/** What is not chosen is the product's own. */
function dressed({ accent, paper, text, mark, ...rest }: Brand) {
  return {
    ...rest,
    accent: accent || plainColors.accent,
    paper: paper || plainColors.paper,
    text: text || plainColors.text,
    mark: mark || plainColors.mark,
  }
}

export type DressedBrand = ReturnType<typeof dressed>
