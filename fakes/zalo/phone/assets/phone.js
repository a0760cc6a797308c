// The page works without this file; with it, messages arrive by themselves.
(() => {
  const phone = document.querySelector('.phone');
  const log = document.querySelector('[role=log]');
  const scroll = document.querySelector('.scroll');
  const say = document.getElementById('say');
  const typing = document.getElementById('typing');
  if (!phone || !log || !scroll || !say || !typing) return;

  const slug = phone.dataset.slug;
  let rev = Number(phone.dataset.rev);
  const followed = !document.querySelector('form.follow');
  let typingTimer = 0;

  const visible = () => document.visibilityState === 'visible' && log.offsetParent !== null;
  const seen = () => {
    if (visible()) fetch(`/phone/${slug}/seen`, { method: 'POST', headers: { 'x-live': '1' } }).catch(() => {});
  };

  function place(entry) {
    const holder = document.createElement('template');
    holder.innerHTML = entry.html;
    const fresh = holder.content.firstElementChild;
    const old = log.querySelector(`[data-seq="${entry.seq}"]`);
    if (old) {
      // Only the ticks of an own message change: replacing the whole would be read out again.
      const [from, to] = [fresh.querySelector('.meta'), old.querySelector('.meta')];
      if (old.dataset.from === 'citizen' && from && to) to.replaceWith(from);
      else old.replaceWith(fresh);
      return false;
    }
    fresh.classList.add('new');
    const later = [...log.querySelectorAll('[data-seq]')].find((item) => Number(item.dataset.seq) > entry.seq);
    log.insertBefore(fresh, later ?? null);
    return fresh.dataset.from === 'oa';
  }

  function showTyping(on) {
    clearTimeout(typingTimer);
    typing.hidden = !on;
    if (on)
      typingTimer = setTimeout(() => {
        typing.hidden = true;
      }, 8000);
  }

  function apply(change) {
    if (change.rev < rev || change.follows !== followed) return location.reload();
    rev = change.rev;
    const came = change.items.map(place).some(Boolean);
    document.getElementById('facts').innerHTML = change.facts;
    const people = document.getElementById('people');
    if (!people.contains(document.activeElement)) people.innerHTML = change.people;
    document.getElementById('clock').textContent = change.clock;
    for (const [name, on] of Object.entries(change.pressed)) {
      document.querySelector(`.controls button[value="${name}"]`)?.setAttribute('aria-pressed', String(on));
    }
    if (change.items.length > 0) {
      scroll.scrollTop = 0;
      showTyping(change.waiting);
    }
    if (came) seen();
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const action = form.getAttribute('action') ?? '';
    if (!action.startsWith('/phone/')) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter ?? undefined));
    if (form.classList.contains('composer')) say.value = '';
    fetch(action, { method: 'POST', body, headers: { 'x-live': '1' } })
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
      })
      .catch(() => form.submit());
    if (phone.contains(form) && matchMedia('(pointer: fine)').matches) say.focus();
  });

  function poll() {
    const next = () => setTimeout(poll, 2000);
    fetch(`/phone/changes?citizen=${slug}&after=${rev}`)
      .then((answer) => answer.json())
      .then(apply)
      .then(next, next);
  }

  function listen() {
    if (!('EventSource' in window)) return poll();
    let failures = 0;
    const source = new EventSource(`/phone/events?citizen=${slug}&after=${rev}`);
    source.onmessage = (event) => {
      failures = 0;
      apply(JSON.parse(event.data));
    };
    source.onerror = () => {
      failures += 1;
      if (failures < 5 && source.readyState !== EventSource.CLOSED) return;
      source.close();
      poll();
    };
    addEventListener('pagehide', () => source.close());
  }

  document.addEventListener('visibilitychange', seen);
  document.body.classList.add('live');
  seen();
  listen();
  if (matchMedia('(pointer: fine)').matches && document.body.classList.contains('view-chat')) say.focus({ preventScroll: true });
})();
