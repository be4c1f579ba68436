import { threadsOf } from '../../src/cli/threads';

/** A program that asks for so many megabytes, and then says that it has them. */
function programThatTakes(megabytes: number): URL {
  const program = `
    import { parentPort } from 'node:worker_threads';
    import { setTimeout } from 'node:timers/promises';
    parentPort.once('message', async () => {
      const kept = [];
      for (let taken = 0; taken < ${megabytes}; taken += 20) {
        kept.push(new Uint8Array(20 * 1024 ** 2).fill(1));
        await setTimeout(20);
      }
      parentPort.postMessage(kept.length);
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(program)}`);
}

test('a thread that wants more memory than it may have comes to an end', async () => {
  const thread = threadsOf(programThatTakes(1000)).start(200);
  await expect(thread.ask({})).rejects.toThrow('The thread came to an end');
  thread.stop();
});

test('one that keeps to it answers, and so does one without a limit', async () => {
  for (const limit of [400, undefined]) {
    const thread = threadsOf(programThatTakes(60)).start(limit);
    expect(await thread.ask({})).toBe(3);
    thread.stop();
  }
});
