import { ProductCommand } from '#core/console/product_command'

export default class Doctor extends ProductCommand {
  static commandName = 'doctor'
  static description = 'Examine every component; names the cure of what is broken'

  async run() {
    const { doctor } = await import('#core/registries/doctor')
    const diagnoses = await doctor.examineAll()
    const width = Math.max(...diagnoses.map(({ component }) => component.length))
    const lines = diagnoses.map(({ component, ok, detail, cure }) => {
      const mark = ok ? this.colors.green('✔') : this.colors.red('✖')
      return `${mark} ${component.padEnd(width)}  ${detail}${cure ? `\n  → ${cure}` : ''}`
    })
    this.print(diagnoses, lines.join('\n'))
    this.exitCode = diagnoses.every(({ ok }) => ok) ? 0 : 1
  }
}
