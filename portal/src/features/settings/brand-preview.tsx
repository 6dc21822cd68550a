import { useLayoutEffect, useRef } from 'preact/hooks'
import { wordsOn } from '#tenancy/shared/contrast'
import { fontStacks } from '#tenancy/shared/typefaces'
import { useTenant } from '../tenancy/use-tenant.js'
import styles from './brand-preview.module.css'
import { s } from './words.js'
import type { DressedBrand } from './brand-section.js'

/** A page, a widget and a mail in miniature, dressed as they will be once it is saved. */
export function BrandPreview({ brand }: { brand: DressedBrand }) {
  const { data: tenant } = useTenant()
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(propertiesOf(brand))) {
      place.current?.style.setProperty(name, value)
    }
  })
  const owner = (
    <p class={styles.owner}>
      {tenant?.logoUrl ? <img src={tenant.logoUrl} alt="" /> : <i aria-hidden="true" />}
      <span>{tenant?.name}</span>
    </p>
  )
  return (
    <section ref={place} class={styles.desk} aria-label={s('brand.preview')}>
      <div class={styles.sheet}>
        {owner}
        <h3>{s('brand.sampleTitle')}</h3>
        <p>{s('brand.sampleText')}</p>
        <p class={styles.second}>{s('brand.sampleFacts')}</p>
        <svg class={styles.ruler} aria-hidden="true">
          <rect class={styles.line} y="8" width="100%" height="2" />
          <rect class={styles.ink} y="5" width="62%" height="8" />
          <circle class={styles.now} cx="62%" cy="9" r="6" />
        </svg>
        <p class={styles.buttons}>
          <span class={styles.primary}>{s('brand.sampleDeed')}</span>
          <span class={styles.plain}>{s('brand.sampleOther')}</span>
        </p>
      </div>
      <div class={styles.mail}>
        {owner}
        <h3>{s('brand.mailTitle')}</h3>
        <p>{s('brand.mailText')}</p>
        <p class={styles.buttons}>
          <span class={styles.primary}>{s('brand.mailDeed')}</span>
        </p>
      </div>
    </section>
  )
}

function propertiesOf({ accent, paper, text, mark, typeface, radius }: DressedBrand) {
  const stack = fontStacks[typeface]
  return {
    '--accent': accent,
    '--on-accent': wordsOn(accent),
    '--paper': paper,
    '--words': text,
    '--now': mark,
    '--radius': `${Number(radius) || 0}px`,
    '--brand-font': stack.text,
    '--brand-head': stack.head,
  }
}
