import type { DatabaseConnection, Dialect, Driver } from 'kysely';
import type { Faults } from './faults.ts';

/** The dialect, each of whose statements can fail, those that begin and end a transaction as well. */
export function faultyDialect(dialect: Dialect, faults: Faults): Dialect {
  return overriding(dialect, {
    createDriver: () => faultyDriver(dialect.createDriver(), faults),
  });
}

function faultyDriver(driver: Driver, faults: Faults): Driver {
  const faulty = new WeakMap<DatabaseConnection, DatabaseConnection>();
  return overriding(driver, {
    async acquireConnection(options) {
      const connection = await driver.acquireConnection(options);
      const known =
        faulty.get(connection) ??
        overriding(connection, {
          executeQuery: (...query) => faults.through(() => connection.executeQuery(...query), query[0].sql),
        });
      faulty.set(connection, known);
      return known;
    },
  });
}

/** The object with some methods replaced. The others run on the object itself, whose private fields they need. */
function overriding<T extends object>(target: T, methods: Partial<T>): T {
  return new Proxy(target, {
    get(_, name) {
      if (name in methods) return methods[name as keyof T];
      const value = target[name as keyof T];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
