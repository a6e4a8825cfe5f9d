// Lists change without loading the page anew: filters, pages, months. Whatever goes wrong, the browser loads the page.
(() => {
  "use strict";

  const parts = (root) => new Map([...root.querySelectorAll("[data-list]")].map((part) => [part.dataset.list, part]));
  const here = parts(document);
  if (!here.size || !window.fetch || !window.DOMParser) return;

  const place = (url) => url.pathname + url.search;
  let shown = place(window.location);
  let asked = null;

  const busy = (is) => {
    const hits = here.get("hits");
    if (is) hits?.setAttribute("aria-busy", "true");
    else hits?.removeAttribute("aria-busy");
  };

  const show = (page) => {
    const there = parts(page);
    if ([...here.keys()].some((name) => !there.has(name))) throw new Error("another page");
    const open = document.querySelector(".filter-panel")?.open;
    const focused = document.activeElement;
    const lost = [...here.values()].some((part) => part.contains(focused));
    for (const [name, part] of here) part.replaceChildren(...there.get(name).childNodes);
    const panel = document.querySelector(".filter-panel");
    if (panel && open) panel.open = true;
    document.title = page.title;
    if (lost) (document.getElementById(focused.id) ?? here.get("status"))?.focus({ preventScroll: true });
  };

  const load = async (url, { push }) => {
    asked?.abort();
    const mine = (asked = new AbortController());
    busy(true);
    try {
      const answer = await fetch(url, { signal: mine.signal, headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== asked) return;
      show(page);
      shown = place(url);
      if (push) window.history.pushState(null, "", url);
      busy(false);
    } catch {
      if (mine === asked) window.location.assign(url);
    }
  };

  const isList = (url) => url.origin === window.location.origin && url.pathname === window.location.pathname;

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const url = new URL(form.action);
    if (!form.closest("[data-list]") || form.method !== "get" || !isList(url)) return;
    event.preventDefault();
    const filled = [...new FormData(form)].filter(([, value]) => value !== "");
    url.search = new URLSearchParams(filled);
    load(url, { push: true });
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-list] a[href]");
    if (!link || event.button || event.defaultPrevented) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href);
    if (!isList(url) || url.hash || link.target || link.hasAttribute("download")) return;
    event.preventDefault();
    const isPage = link.closest(".pagination");
    load(url, { push: true }).then(() => {
      if (isPage) here.get("status")?.scrollIntoView({ block: "center" });
    });
  });

  window.addEventListener("popstate", () => {
    const url = new URL(window.location);
    if (place(url) !== shown) load(url, { push: false });
  });
})();
