import { proxy, type Remote } from 'comlink';
import { Cancelled } from '../../core/engine/engine';
import { Failure } from '../../core/sheet/errors';

const prefix = 'Failure:';

/** The same object for the other side of a worker: only the name and words of an error get there. */
export function sendFailures<Target extends object>(target: Target): Target {
  return wrap(target, async (call) => {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw Object.assign(new Error(error.message), { name: `${prefix}${error.name}` });
    }
  });
}

/** What a worker offers, with its failures as they were thrown there, and functions that it may call back. */
export function receiveFailures<Target extends object>(remote: Remote<Target>): Target {
  return wrap(
    remote as unknown as Target,
    async (call) => {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof Error) || !error.name.startsWith(prefix)) throw error;
        throw error.name === `${prefix}Cancelled` ? new Cancelled() : new Failure(error.message);
      }
    },
    (argument) =>
      typeof argument === 'function' ? proxy(argument as (...args: unknown[]) => unknown) : argument,
  );
}

function wrap<Target extends object>(
  target: Target,
  run: (call: () => unknown) => Promise<unknown>,
  pass: (argument: unknown) => unknown = (argument) => argument,
): Target {
  return new Proxy(target, {
    get(from, key) {
      // Whatever can be reached over there has a "then" here, and to await it would ask for it as a whole.
      if (key === 'then') return undefined;
      const member: unknown = Reflect.get(from, key);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => run(() => Reflect.apply(member, from, given.map(pass)) as unknown);
    },
  });
}
