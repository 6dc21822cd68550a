import { test } from '@japa/runner'
import { I18nManagerFactory } from '@adonisjs/i18n/factories'
import { compileMessage, type MessageValues } from '#core/shared/icu'

const at = new Date('2026-11-23T14:32:00Z')

/** Message, values: every form that our messages may use. */
const cases: [string, MessageValues][] = [
  ['{name} olarak giriş yaptınız', { name: 'Ilgın Çağlayan' }],
  ['{count} ders, {count} test', { count: 14 }],
  ['{n, plural, one{# lesson} other{# lessons}}', { n: 1 }],
  ['{n, plural, one{# lesson} other{# lessons}}', { n: 1200 }],
  ['{n, plural, =0{Kurs bulunamadı} other{# kurs bulundu}}', { n: 0 }],
  ['{n, plural, =0{Kurs bulunamadı} other{# kurs bulundu}}', { n: 7 }],
  ['{n, selectordinal, one{#st} two{#nd} few{#rd} other{#th}}', { n: 22 }],
  ['{kind, select, video{Video} text{Reading} other{File}}', { kind: 'text' }],
  ['{kind, select, video{Video} other{File}}', { kind: 'slides' }],
  ['{share, number, ::percent}', { share: 0.82 }],
  ['{n, number}', { n: 1234567.8 }],
  ['{price, number, ::currency/TRY}', { price: 1450 }],
  ['{day, date, long}', { day: at }],
  ['{day, date, full} {day, time, short}', { day: at }],
  ['{day, time}', { day: at }],
  ["it''s {n} o''clock", { n: 3 }],
  ["'{literal}' and '#' stay", {}],
  ["{n, plural, other{'#'#}}", { n: 2 }],
  [
    '{who, select, you{{n, plural, one{You wrote # note} other{You wrote # notes}}} other{{who} wrote {n}}}',
    { who: 'you', n: 2 },
  ],
  ['{n, plural, other{# of {all, plural, one{# lesson} other{# lessons}}}}', { n: 6, all: 14 }],
]

async function translator(locale: string) {
  const messages = Object.fromEntries(cases.map(([source], index) => [`m${index}`, source]))
  const loaders = [() => ({ load: async () => ({ [locale]: messages }) })]
  const manager = new I18nManagerFactory()
    .merge({ config: { defaultLocale: locale, loaders } })
    .create()
  await manager.loadTranslations()
  return manager.locale(locale)
}

test.group('Messages shared by widgets and portal', () => {
  for (const locale of ['tr', 'en', 'de']) {
    test(`F-EMB-3: ${locale} reads as the server would say it`, async ({ assert }) => {
      const server = await translator(locale)
      for (const [index, [source, values]] of cases.entries()) {
        const ours = compileMessage(source, locale)(values)
        assert.equal(ours, server.t(`m${index}`, values), source)
      }
    })
  }

  test('F-EMB-3: a date may come as the API sends it', ({ assert }) => {
    const message = compileMessage('{day, date, long}', 'tr')
    assert.equal(message({ day: at.toISOString() }), message({ day: at }))
  })

  test('F-EMB-3: a missing value leaves a gap, not the word undefined', ({ assert }) => {
    assert.equal(compileMessage('Merhaba {name}', 'tr')(), 'Merhaba ')
  })

  test('F-EMB-3: a message without an argument name is refused when it is compiled', ({
    assert,
  }) => {
    assert.throws(() => compileMessage('{!}', 'tr'), /Not a message argument/)
  })
})
