// Everything works without this file. It only saves what is being typed, and keeps the focus where somebody was.
"use strict";

// Time left counts on from what the server wrote.
for (const clock of document.querySelectorAll("[data-tot]")) {
  const end = Date.parse(clock.dataset.tot);
  const show = () => {
    const minutes = Math.max(0, Math.ceil((end - Date.now()) / 60000));
    const bold = document.createElement("b");
    bold.textContent = minutes > 1 ? `${minutes} minuten` : minutes === 1 ? "1 minuut" : "de tijd is om";
    clock.replaceChildren(...(minutes ? ["nog ", bold] : [bold]));
  };
  setInterval(show, 15000);
}

// What saves itself while somebody types, saves once more before the page is left: see the end.
const keepers = [];

// A box that two people write in is saved a moment after the last key; what the other wrote meanwhile is shown, never lost.
const watch = (form) => {
  let timer = 0, keys = 0, busy = null;
  const block = form.parentElement;
  const status = form.querySelector(".bewaard");
  // After a clash it is saved when somebody presses the button: until then the words of the other stay in sight.
  const waits = () => block.dataset.vuil && form.elements.lijn.value && !block.dataset.botst;
  const send = async () => {
    const typed = keys;
    const body = new URLSearchParams(new FormData(form));
    body.set("deel", "ja");
    const answer = await fetch(form.action, { method: "POST", body, keepalive: body.toString().length < 60000 }).catch(() => null);
    const text = answer ? await answer.text() : "";
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelector(".weging");
    delete block.dataset.faalt;
    if (answer && answer.ok && fresh) {
      for (const name of ["sleutel", "gezien", "lijn"]) form.elements[name].value = fresh.querySelector(`[name=${name}]`).value;
      block.id = fresh.id;
      block.dataset.versie = fresh.dataset.versie;
      if (typed === keys) delete block.dataset.vuil;
      block.querySelector(".fout")?.remove();
      status.textContent = "Bewaard.";
    } else if (answer && answer.status === 409 && fresh) {
      // Only the notice and what was read are new: who types goes on typing where he or she was.
      block.querySelector(".fout")?.remove();
      const notice = fresh.querySelector(".fout");
      if (notice) block.insertBefore(notice, form);
      form.elements.gezien.value = fresh.querySelector("[name=gezien]").value;
      form.elements.sleutel.value = fresh.querySelector("[name=sleutel]").value;
      block.dataset.versie = fresh.dataset.versie;
      block.dataset.vuil = block.dataset.botst = "ja";
      status.textContent = "";
    } else {
      block.dataset.faalt = "ja";
      status.textContent = "Nu niet te bewaren. Uw tekst staat hier nog; druk straks op Bewaar.";
    }
  };
  const save = async () => {
    clearTimeout(timer);
    while (busy) await busy;
    if (!waits()) return;
    busy = send();
    await busy;
    busy = null;
  };
  form.addEventListener("input", () => {
    keys += 1;
    block.dataset.vuil = "ja";
    status.textContent = "";
    clearTimeout(timer);
    if (waits()) timer = setTimeout(save, 1500);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
  keepers.push({ form, save, busy: () => busy, waits, asks: () => block.dataset.vuil && (!waits() || block.dataset.faalt) });
};

// A form that names its draft is saved a moment after the last key, and when the page is left without sending it.
const draft = (form) => {
  let timer = 0, kept = "", sent = false;
  const status = document.createElement("p");
  status.className = "soft bewaard";
  status.setAttribute("role", "status");
  form.append(status);

  const save = async () => {
    clearTimeout(timer);
    timer = 0;
    const data = new URLSearchParams(new FormData(form));
    data.set("adres", location.pathname + location.search);
    const body = data.toString();
    if (sent || body === kept) return;
    kept = body;
    const text = await fetch("/concepten", { method: "POST", body: data, keepalive: body.length < 60000 })
      .then((answer) => (answer.status === 204 ? "Bewaard terwijl u typt." : ""), () => "");
    status.textContent = text || "Nu niet te bewaren. Laat deze bladzijde open tot u verstuurt.";
    if (!text) kept = "";
  };
  form.addEventListener("input", () => {
    // What is typed here stays, also when the other one goes on meanwhile.
    const piece = form.closest("[data-versie]");
    if (piece) piece.dataset.vuil = "ja";
    clearTimeout(timer);
    timer = setTimeout(save, 1200);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    timer = 0;
    sent = true;
  });
  addEventListener("pageshow", () => {
    sent = false;
  });
  keepers.push({ form, save, busy: () => null, waits: () => timer, asks: () => false });
};

// What is still needed is counted again while somebody fills it in.
const count = (status) => {
  const form = status.closest("form");
  const things = [...status.parentElement.querySelectorAll("[data-velden]")];
  if (!things.length) return;
  form.addEventListener("input", () => {
    const data = new FormData(form);
    const filled = (name) => data.getAll(name).some((value) => value.trim());
    const missing = things
      .filter((thing) => !filled(thing.dataset.of) && !thing.dataset.velden.split(" ").every(filled))
      .map((thing) => thing.textContent);
    const last = missing.pop();
    const list = missing.length ? `${missing.join(", ")} en ${last}` : last;
    if (status.textContent === (list ? `Nog nodig: ${list}` : status.dataset.goed)) return;
    const bold = document.createElement("b");
    bold.textContent = list;
    status.replaceChildren(...(list ? ["Nog nodig: ", bold] : [status.dataset.goed]));
  });
};

const wake = (place) => {
  for (const form of place.querySelectorAll("form[data-bewaar]")) watch(form);
  for (const form of place.querySelectorAll("form[data-concept]")) draft(form);
  for (const status of place.querySelectorAll("form .nodig")) count(status);
};
wake(document);

// What changes while people talk is fetched every ten seconds, except where somebody wrote what is not saved yet.
for (const place of document.querySelectorAll("[data-ververs]")) {
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(place.dataset.ververs).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const piece of fresh.querySelectorAll("[data-versie]")) {
      const old = document.getElementById(piece.id);
      if (old && old.dataset.versie === piece.dataset.versie) continue;
      if (old && old.dataset.vuil) {
        if (old.dataset.intussen && !old.querySelector(".intussen")) {
          const notice = document.createElement("p");
          notice.className = "let-op intussen";
          notice.setAttribute("role", "status");
          notice.textContent = old.dataset.intussen;
          old.prepend(notice);
        }
        continue;
      }
      const active = old && old.contains(document.activeElement) ? document.activeElement : null;
      if (old) old.replaceWith(piece);
      else document.querySelector(".wegingen")?.insertBefore(piece, document.getElementById("weging-nieuw"));
      wake(piece);
      const again = active && active.id ? document.getElementById(active.id) : null;
      if (!again) continue;
      again.focus();
      if (active.selectionStart !== undefined && again.setSelectionRange) again.setSelectionRange(active.selectionStart, active.selectionEnd);
    }
  }, 10000);
}

// The dagblad: Enter saves a line without leaving the page and moves to the next family. The answer is the page that a
// browser without script gets; only the row that was sent is taken from it.
const page = document.querySelector("[data-dagblad]");
if (page) {
  // How the contact was, read from the words as the server does it (Contact+Soort.swift), shown before Enter.
  const words = page.dataset.woorden.split(";").map((part) => {
    const [kind, list] = part.split("=");
    return [kind, list.split(",")];
  });
  const named = (text) => {
    const line = ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ")} `;
    const says = (word) => line.replaceAll(` niet ${word} `, " ").includes(` ${word} `);
    return (words.find(([, list]) => list.some(says)) || ["onbekend"])[0];
  };
  page.addEventListener("input", (event) => {
    const row = event.target.form;
    const { soort, tekst } = row.elements;
    const shown = row.querySelector("[data-soort]");
    const kind = soort.value || (tekst.value.trim() ? named(tekst.value) : "");
    const name = kind && [...soort.options].find((option) => option.value === kind);
    shown.textContent = !kind ? "hoe: uit uw woorden" : kind === "onbekend" || !name ? "hoe: onbekend" : name.textContent.toLowerCase();
  });

  page.addEventListener("submit", async (event) => {
    const row = event.target;
    if (row.dataset.bezig) { event.preventDefault(); return; }
    event.preventDefault();
    row.dataset.bezig = "ja";
    const next = row.nextElementSibling;
    const answer = await fetch(row.action, { method: "POST", body: new URLSearchParams(new FormData(row)) }).catch(() => null);
    const fresh = answer && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(row.id);
    delete row.dataset.bezig;
    if (!fresh) {
      let status = row.querySelector(".veldfout");
      if (!status) {
        status = document.createElement("p");
        status.className = "veldfout";
        status.setAttribute("role", "alert");
        row.append(status);
      }
      status.textContent = "Nu niet te bewaren. Uw tekst staat hier nog; druk straks weer op Enter.";
      return;
    }
    row.replaceWith(fresh);
    const field = (answer.ok && next ? next : fresh).querySelector("[name=tekst]");
    field.focus();
    field.scrollIntoView({ block: "nearest" });
  });
}

// What was typed is not thrown away unasked. What saves itself is saved first: before another form is sent, and when the
// page is left in another way. Who leaves what nothing saves, is asked.
const typed = new Set();
let sent = null;
const others = () => keepers.filter((one) => one.form.isConnected && one.form !== sent);
document.addEventListener("input", (event) => {
  const form = event.target.form;
  sent = null;
  if (form && form.method === "post" && event.target.type !== "search" && !form.dataset.bewaar && !form.dataset.concept) typed.add(form);
});
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const waiting = keepers.filter((one) => one.form.isConnected && (one.busy() || (one.form !== form && one.waits())));
  if (form.dataset.gewacht || !waiting.length) {
    delete form.dataset.gewacht;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  await Promise.all(waiting.map((one) => (one.form === form ? one.busy() : one.save())));
  form.dataset.gewacht = "ja";
  form.requestSubmit(event.submitter ?? undefined);
}, true);
document.addEventListener("submit", (event) => { if (!event.defaultPrevented) sent = event.target; });
addEventListener("pagehide", () => { for (const one of others()) if (one.waits()) one.save(); });
addEventListener("pageshow", () => { sent = null; });
addEventListener("beforeunload", (event) => {
  const left = [...typed].some((form) => form.isConnected && form !== sent);
  if (left || others().some((one) => one.asks())) event.preventDefault();
});

// A list may be chosen as a file instead of pasted: it is read here, and sent as the text that stands there then.
for (const kies of document.querySelectorAll("input[type=file][data-vult]")) {
  kies.closest(".veld").hidden = false;
  kies.addEventListener("change", async () => {
    if (kies.files[0]) document.getElementById(kies.dataset.vult).value = await kies.files[0].text();
  });
}
