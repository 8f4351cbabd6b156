package sen2_test

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"github.com/sef-engine/sef/evidence/intake/sen2"
)

// manyPersons is far more than the largest council returns.
const manyPersons = 200_000

// BenchmarkSEN2 reads a return of 200,000 persons. The machine may be busy with
// other things, so the processor's time is told beside the clock's, and the most
// memory that the process ever had.
func BenchmarkSEN2(b *testing.B) {
	for _, layout := range []struct {
		name  string
		write func(t testing.TB, name string, persons int) int64
	}{
		{"xml", writeReturn},
		{"set", writeSet},
	} {
		b.Run(layout.name, func(b *testing.B) {
			dir := b.TempDir()
			b.SetBytes(layout.write(b, filepath.Join(dir, "return"), manyPersons))
			bench := lay(b, os.DirFS(dir), "return", 2025)
			for b.Loop() {
				before := processor(b)
				if r := bench.want(b); len(r.Extracts) != 4 {
					b.Fatal("extracts are missing")
				}
				b.ReportMetric((processor(b) - before).Seconds(), "cpu-s/op")
				b.ReportMetric(float64(peakMemory(b))/(1<<20), "peak-MB")
			}
		})
	}
}

// BenchmarkBooks reads both workbooks, of as many persons as a large council returns.
func BenchmarkBooks(b *testing.B) {
	const persons = 5_000
	tables := inventedTables(b, persons)
	for _, layout := range []struct {
		name string
		data []byte
	}{
		{"workbook", splitWorkbook(b, tables)},
		{"template", stackedTemplate(b, tables)},
	} {
		b.Run(layout.name, func(b *testing.B) {
			b.SetBytes(int64(len(layout.data)))
			bench := lay(b, fstest.MapFS{"return": {Data: layout.data}}, "return", 2025)
			for b.Loop() {
				before := processor(b)
				if r := bench.want(b); len(r.Extracts) != 4 {
					b.Fatal("extracts are missing")
				}
				b.ReportMetric((processor(b) - before).Seconds(), "cpu-s/op")
			}
		})
	}
}

// inventedTables are the tables of a set of so many persons.
func inventedTables(t testing.TB, persons int) map[string]table {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "set")
	writeSet(t, dir, persons)
	return tablesIn(t, dir)
}

// TestMemory reads five times as much with the same memory, but for the pupil
// numbers.
func TestMemory(t *testing.T) {
	for name, write := range map[string]func(testing.TB, string, int) int64{
		"xml": writeReturn, "set": writeSet,
	} {
		t.Run(name, func(t *testing.T) {
			defer sen2.HoldAtMost(1<<20, 64)()
			defer debug.SetGCPercent(debug.SetGCPercent(20)) // so that little but what is held is counted
			small, large := heap(t, write, 5_000), heap(t, write, 25_000)
			t.Logf("%d bytes for 5,000 persons, %d for 25,000", small, large)
			if large > small+12<<20 {
				t.Error("memory grows with the return")
			}
		})
	}
}

// heap is the most that the heap grew by while a return was read.
func heap(t *testing.T, write func(testing.TB, string, int) int64, persons int) uint64 {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "return"), persons)
	b := lay(t, os.DirFS(dir), "return", 2025)
	runtime.GC()
	before := inUse()
	done, most := make(chan bool), make(chan uint64)
	go func() {
		high := before
		for {
			select {
			case <-done:
				most <- high
				return
			case <-time.After(time.Millisecond):
				high = max(high, inUse())
			}
		}
	}()
	b.want(t)
	close(done)
	return <-most - before
}

func inUse() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func usage(t testing.TB) syscall.Rusage {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return u
}

// processor is the time that the processors worked for this process.
func processor(t testing.TB) time.Duration {
	u := usage(t)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func peakMemory(t testing.TB) int64 { return usage(t).Maxrss * 1024 } // as Linux counts it

func writeReturn(t testing.TB, name string, persons int) int64 {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	invented(w, persons)
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// invented writes a return of 2025 about persons who are not: their names are
// numbers, and everything else goes round.
func invented(w io.Writer, persons int) {
	fmt.Fprint(w, `<?xml version="1.0" encoding="UTF-8"?>
<Message>
  <Header>
    <CollectionDetails><Collection>SEN2</Collection><Year>2025</Year><ReferenceDate>2025-01-16</ReferenceDate></CollectionDetails>
    <Source><SourceLevel>L</SourceLevel><LEA>999</LEA><DMO>Y</DMO><DCO>Y</DCO></Source>
  </Header>
  <Persons>
`)
	for i := range persons {
		inventedPerson(w, i)
	}
	fmt.Fprint(w, "  </Persons>\n</Message>\n")
}

var (
	needs = []string{"SPLD", "MLD", "SLD", "SEMH", "SLCN", "ASD", "PD", "OTH"}
	says  = []string{"A", "C", "M"}
)

func inventedPerson(w io.Writer, i int) {
	fmt.Fprintf(w, `<Person>
<Surname>Surname%d</Surname>
<Forename>Forename%d</Forename>
<PersonBirthDate>%s</PersonBirthDate>
<Sex>%c</Sex>
<Ethnicity>WBRI</Ethnicity>
<PostCode>ZZ99 9ZZ</PostCode>
<UPN>A999%09d</UPN>
<Requests>
<ReceivedDate>%s</ReceivedDate>
<RequestSource>%d</RequestSource>
<RYA>0</RYA>
<RequestOutcomeDate>%s</RequestOutcomeDate>
<RequestOutcome>Y</RequestOutcome>
<RequestMediation>0</RequestMediation>
<RequestTribunal>0</RequestTribunal>
<Assessment>
<AssessmentOutcome>Y</AssessmentOutcome>
<AssessmentOutcomeDate>%s</AssessmentOutcomeDate>
<AssessmentMediation>0</AssessmentMediation>
<AssessmentTribunal>0</AssessmentTribunal>
<OtherMediation>0</OtherMediation>
<OtherTribunal>0</OtherTribunal>
<Week20>0</Week20>
<NamedPlan>
<StartDate>%s</StartDate>
<PB>0</PB>
<OA>0</OA>
<PlanDetail>
<URN>%06d</URN>
<PlacementRank>1</PlacementRank>
<SENunitIndicator>0</SENunitIndicator>
<ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>
</PlanDetail>
</NamedPlan>
</Assessment>
<ActivePlans>
<PlacementDetail>
<URN>%06d</URN>
<PlacementRank>1</PlacementRank>
<EntryDate>%s</EntryDate>
<SENunitIndicator>0</SENunitIndicator>
<ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>
</PlacementDetail>
<SENneed><SENtype>%s</SENtype><SENtypeRank>1</SENtypeRank></SENneed>
<ReviewMeeting>%s</ReviewMeeting>
<LastReview>%s</LastReview>
<ReviewOutcome>%s</ReviewOutcome>
</ActivePlans>
</Requests>
</Person>
`, i, i, day(2008+i%12, i), "MF"[i%2], i, day(2022, i), 1+i%5, day(2023, i), day(2023, i),
		day(2023, i), 900000+i%90000, 900000+i%90000, day(2023, i), needs[i%len(needs)],
		day(2024, i), day(2024, i), says[i%3])
}

// writeSet writes the same as a set of files.
func writeSet(t testing.TB, name string, persons int) int64 {
	t.Helper()
	if err := os.Mkdir(name, 0o755); err != nil {
		t.Fatal(err)
	}
	var size int64
	for table, row := range inventedRows {
		f, err := os.Create(filepath.Join(name, "Blade-Export_16-01-2025_"+table+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		w := bufio.NewWriterSize(f, 1<<20)
		fmt.Fprintln(w, row.heading)
		for i := range persons {
			row.write(w, i)
			if table == "sen2" {
				break
			}
		}
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		info, err := f.Stat()
		if err != nil {
			t.Fatal(err)
		}
		size += info.Size()
		f.Close()
	}
	return size
}

func day(year, n int) string { return fmt.Sprintf("%d-%02d-%02d", year, 1+n%12, 1+n/12%28) }

// stamp is a day as the department's system exports it.
func stamp(year, n int) string {
	return fmt.Sprintf("%d-%s-%02d 00:00:00", year, time.Month(1 + n%12).String()[:3], 1+n/12%28)
}

// inventedRows are the tables of the set. Ids go backwards in some of them, so that
// they have to be sorted.
var inventedRows = map[string]struct {
	heading string
	write   func(w io.Writer, i int)
}{
	"sen2": {"sen2tableid,collection,year,lea,dmo,dco", func(w io.Writer, _ int) {
		fmt.Fprintln(w, "1,SEN2,2025,999,Y,Y")
	}},
	"person": {"persontableid,surname,forename,personbirthdate,sex,ethnicity,postcode,upn", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,Surname%d,Forename%d,%s,%c,WBRI,ZZ99 9ZZ,A999%09d\n", i, i, i, stamp(2008+i%12, i), "MF"[i%2], i)
	}},
	"requests": {"requeststableid,persontableid,receiveddate,requestsource,rya,requestoutcomedate,requestoutcome", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d.0,%s,%d,0,%s,Y\n", manyPersons-i, i, stamp(2022, i), 1+i%5, stamp(2023, i))
	}},
	"assessment": {"assessmenttableid,requeststableid,assessmentoutcome,assessmentoutcomedate,week20", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d,Y,%s,0\n", i, manyPersons-i, stamp(2023, i))
	}},
	"namedplan": {"namedplantableid,assessmenttableid,startdate,pb,oa", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d,%s,0,0\n", i, i, stamp(2023, i))
	}},
	"plandetail": {"plandetailtableid,namedplantableid,urn,placementrank,senunitindicator,resourcedprovisionindicator", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d,%06d,1,0,0\n", i, i, 900000+i%90000)
	}},
	"activeplans": {"activeplanstableid,requeststableid,reviewmeeting,lastreview,reviewoutcome", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d,%s,%s,%s\n", i, manyPersons-i, stamp(2024, i), stamp(2024, i), says[i%3])
	}},
	"placementdetail": {"placementdetailtableid,activeplanstableid,urn,placementrank,entrydate,senunitindicator,resourcedprovisionindicator", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d,%06d,1,%s,0,0\n", i, i, 900000+i%90000, stamp(2023, i))
	}},
	"senneed": {"senneedtableid,activeplanstableid,sentype,sentyperank", func(w io.Writer, i int) {
		fmt.Fprintf(w, "%d,%d,%s,1\n", i, i, needs[i%len(needs)])
	}},
}
