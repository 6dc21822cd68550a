import { args } from '@adonisjs/core/ace'
import string from '@adonisjs/core/helpers/string'
import { MakeCommand } from '#core/console/make_command'
import { findSuite } from '#core/scaffolding/find_suite'
import { insertInto } from '#core/scaffolding/insert_into'
import { readPort, type DescribedPort } from '#core/scaffolding/read_port'
import type { Scaffold } from '#core/scaffolding/scaffold'

export default class MakeDriver extends MakeCommand {
  static commandName = 'make:driver'
  static description = 'A driver of a port: its class, its place in config/, its conformance suite'

  @args.string({ description: 'The port as its file in config/ is called, for instance disks' })
  declare port: string

  @args.string({ description: 'Name of the driver, for instance azure' })
  declare driver: string

  protected async refusal(scaffold: Scaffold) {
    if (!/^[a-z][a-z0-9_]*$/.test(this.driver)) {
      return `“${this.driver}” is no name: small letters, as in azure.`
    }
    const port = await readPort(this.app, this.port)
    if (!port) {
      return `config/${this.port}.ts lists no drivers: it has to hold a Port of #core/ports/port.`
    }
    if (scaffold.exists(`${port.folder}/${this.driver}`)) {
      return `${port.folder}/${this.driver} is there.`
    }
    const suite = await findSuite(this.app, this.port)
    return suite ? undefined : `No suite in tests/drivers proves what config/${this.port}.ts lists.`
  }

  protected async make(scaffold: Scaffold) {
    const port = (await readPort(this.app, this.port)) as DescribedPort
    const className = string.pascalCase(`${this.driver}_${port.contract}`)
    const fileName = string.snakeCase(className)
    const module = `#${port.folder.replace('app/', '')}/${this.driver}/${fileName}`
    await scaffold.write('driver/driver.stub', {
      ...port,
      driver: this.driver,
      className,
      fileName,
    })
    await scaffold.wire(`config/${this.port}.ts`, (text) =>
      insertInto(
        text,
        'list: {',
        `${this.driver}: async () => {
          const { ${className} } = await import('${module}')
          return new ${className}()
        },`
      )
    )
    const suite = await findSuite(this.app, this.port)
    if (suite) {
      await scaffold.wire(suite.path, (text) =>
        insertInto(
          text,
          suite.opening,
          `${this.driver}: () => {
            throw new Error('How is ${this.driver} made, lost and found for its suite?')
          },`
        )
      )
    }
  }

  protected next() {
    return [
      'The suite fails until the driver keeps what its contract promises.',
      `Its settings stand in start/env.ts and config/${this.port}.ts, where it is chosen as well.`,
    ]
  }
}
