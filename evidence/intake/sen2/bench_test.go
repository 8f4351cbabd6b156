package sen2_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/sef-engine/sef/evidence/intake/sen2"
)

// manyPersons is twice the largest councils of England taken together by ten.
const manyPersons = 200_000

// BenchmarkSEN2 reads a return of 200,000 persons. The machine may be busy with
// other things, so the processor's time is told beside the clock's, and the most
// memory that the process ever had.
func BenchmarkSEN2(b *testing.B) {
	dir := b.TempDir()
	size := writeReturn(b, filepath.Join(dir, "return.xml"), manyPersons)
	w := workspace(b, `source = "return.xml"`+"\nyear = 2025")
	b.SetBytes(size)
	for b.Loop() {
		before := processor(b)
		r, diags, err := sen2.Open(context.Background(), os.DirFS(dir), b.TempDir(), w, w.SEN2Returns[0])
		if err != nil || len(diags) > 0 {
			b.Fatal(err, diags)
		}
		if len(r.Extracts) != 4 {
			b.Fatal("extracts are missing")
		}
		b.ReportMetric((processor(b) - before).Seconds(), "cpu-s/op")
		b.ReportMetric(float64(peakMemory(b))/(1<<20), "peak-MB")
	}
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
	day := func(year, n int) string { return fmt.Sprintf("%d-%02d-%02d", year, 1+n%12, 1+n/12%28) }
	fmt.Fprintf(w, `    <Person>
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
