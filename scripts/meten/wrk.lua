-- Asks for the addresses in ADRESSEN in turn, as whoever COOKIE says. With EIGENAREN each is a form, with a key of its own.
local function words(text)
  local list = {}
  for word in (text or ""):gmatch("%S+") do list[#list + 1] = word end
  return list
end

local addresses, owners = words(os.getenv("ADRESSEN")), words(os.getenv("EIGENAREN"))
local headers = { Cookie = os.getenv("COOKIE") or "" }
local turn = 0
math.randomseed(os.time() * 1000 + (os.clock() * 1e6) % 1000)

local function key()
  return string.format("%08x-%04x-7%03x-8%03x-%06x%06x", math.random(0, 0x7fffffff), math.random(0, 0xffff),
    math.random(0, 0xfff), math.random(0, 0xfff), math.random(0, 0xffffff), math.random(0, 0xffffff))
end

function request()
  turn = turn % #addresses + 1
  if #owners == 0 then return wrk.format("GET", addresses[turn], headers) end
  headers["Content-Type"] = "application/x-www-form-urlencoded"
  return wrk.format("POST", addresses[turn], headers,
    "sleutel=" .. key() .. "&eigenaar=" .. owners[turn] .. "&woorden=Elke+week+samen+eten%2C+zonder+telefoon")
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("UITKOMST %d %d %.3f %.3f %d\n", summary.requests, summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
