interface PortSettings<Driver> {
  /** The name of the driver that the environment has chosen */
  default: string
  /** Each loads its driver when it is asked for the first time */
  list: Record<string, () => Promise<Driver>>
}

/**
 * A place where something outside of the product is plugged in: a disk, a gateway, a provider.
 * Code asks for the driver, configuration says which one that is, `config/<port>.ts` lists all.
 */
export class Port<Driver> {
  readonly #settings: PortSettings<Driver>
  #chosen: Promise<Driver> | undefined

  constructor(settings: PortSettings<Driver>) {
    if (!Object.hasOwn(settings.list, settings.default)) {
      throw new Error(`There is no driver “${settings.default}”`)
    }
    this.#settings = settings
  }

  /** The names of all drivers: each must pass the port's conformance suite. */
  get names(): string[] {
    return Object.keys(this.#settings.list)
  }

  use(): Promise<Driver> {
    this.#chosen ??= this.#settings.list[this.#settings.default]()
    return this.#chosen
  }

  /**
   * For tests: everybody gets this driver instead.
   *
   * @returns a function that puts the chosen one back
   */
  swap(driver: Driver): () => void {
    const before = this.#chosen
    this.#chosen = Promise.resolve(driver)
    return () => {
      this.#chosen = before
    }
  }
}
