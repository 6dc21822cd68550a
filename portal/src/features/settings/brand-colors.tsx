import { ColorField } from '../embedding/color-field.js'
import { ContrastList } from '../embedding/contrast-list.js'
import { Note } from '../../ui/note/note.js'
import { Button } from '../../ui/button/button.js'
import styles from './brand-section.module.css'
import { nameOf, s } from './words.js'
import type { DressedBrand } from './brand-section.js'
import type { useGroupForm } from './use-group-form.js'

const COLORS = ['accent', 'paper', 'text', 'mark'] as const

interface BrandColorsProps {
  form: ReturnType<typeof useGroupForm>['form']
  brand: DressedBrand
}

/** Four colours and what they mean for readers; the server refuses what cannot be read. */
export function BrandColors({ form, brand }: BrandColorsProps) {
  const isOwn = COLORS.some((name) => form.values[name])
  const refused = COLORS.map((name) => form.errorOf(name)).find(Boolean)
  const plain = () => COLORS.forEach((name) => form.set(name, ''))
  return (
    <>
      <div class={styles.colors}>
        {COLORS.map((name) => (
          <ColorField
            key={name}
            label={nameOf('brand', name)}
            value={brand[name]}
            onValue={(value) => form.set(name, value.toLowerCase())}
          />
        ))}
      </div>
      <ContrastList theme={brand} />
      {refused && (
        <Note tone="bad" isAlert>
          <p>{refused}</p>
        </Note>
      )}
      {isOwn && (
        <div>
          <Button size="small" onClick={plain}>
            {s('brand.plain')}
          </Button>
        </div>
      )}
    </>
  )
}
