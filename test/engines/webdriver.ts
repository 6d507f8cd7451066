/** Sends a command of a W3C WebDriver session; rejects with the driver's own error. */
export type Command = <R = null>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<R>;

/** Resolves once a driver answers at `url`. */
export async function driverReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await send(url, 'GET', '/status');
      return;
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A new session of the driver at `url`, with the capabilities that it must have. */
export async function newSession(url: string, alwaysMatch: object): Promise<Command> {
  const { sessionId } = await send<{ sessionId: string }>(url, 'POST', '/session', { capabilities: { alwaysMatch } });
  return (method, path, body) => send(url, method, `/session/${sessionId}${path}`, body);
}

async function send<R>(url: string, method: string, path: string, body?: object): Promise<R> {
  const response = await fetch(url + path, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await response.json()) as { value: R & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver: ${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}
